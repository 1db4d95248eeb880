using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Domain.Access;

/// <summary>The roles under the setting's own titles (C042), with a capital, as a page shows them.</summary>
public static class RoleTitles
{
    public static string Title(this Role role, Terms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return role switch
        {
            Role.Staff => "Member of staff",
            Role.Dsl => "Designated safeguarding lead",
            Role.DeputyDsl => "Deputy designated safeguarding lead",
            Role.Manager => terms.LeaderTitle,
            Role.Administrator => "Administrator",
            Role.Oversight => terms.OversightTitle,
            Role.Chair => terms.ChairTitle,
            Role.DataController => "Data controller",
            Role.OnlineSafetyLead => "Online safety lead",
            _ => throw new ArgumentOutOfRangeException(nameof(role)),
        };
    }
}
