namespace SafeguardingPortal.Domain.Access;

/// <summary>The roles' usual names. Pages show the leader under the setting's own title instead.</summary>
public static class RoleLabels
{
    public static string Label(this Role role) => role switch
    {
        Role.Staff => "member of staff",
        Role.Dsl => "designated safeguarding lead",
        Role.DeputyDsl => "deputy designated safeguarding lead",
        Role.Manager => "leader",
        Role.Administrator => "administrator",
        Role.Oversight => "oversight",
        Role.Chair => "chair or registered person",
        Role.DataController => "data controller",
        Role.OnlineSafetyLead => "online safety lead",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };
}
