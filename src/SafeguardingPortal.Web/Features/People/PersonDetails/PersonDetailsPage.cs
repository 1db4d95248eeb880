using SafeguardingPortal.Data.Outbox;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.People;

namespace SafeguardingPortal.Web.Features.People.PersonDetails;

public sealed record PersonDetailsPage(
    Guid Id,
    string Name,
    string? JobTitle,
    PersonCategory Category,
    string? Email,
    DateOnly StartedOn,
    DateOnly? LeftOn,
    IReadOnlyList<RoleLine> Roles,
    string? LineManager,
    IReadOnlyList<Guid> SiteIds,
    IReadOnlyList<MembershipLine> Memberships,
    IReadOnlyList<AbsenceLine> Absences,
    IReadOnlyList<TimeHere> EarlierTimes,
    LogInState LogIn,
    InvitationMail? Invitation,
    DateOnly Today)
{
    public bool HasLeft => LeftOn < Today;

    public IEnumerable<string> Groups => Memberships.Where(line => line.Until is null || line.Until >= Today).Select(line => line.Group);

    public IEnumerable<MembershipLine> FormerGroups => Memberships.Where(line => line.Until < Today);

    /// <summary>Away today, or from a day to come.</summary>
    public AbsenceLine? OpenAbsence => Absences.FirstOrDefault(absence => absence.Until is null || absence.Until >= Today);
}

/// <param name="Until">The last day in a group that was closed.</param>
public sealed record MembershipLine(string Group, DateOnly? Until);

public sealed record AbsenceLine(DateOnly From, DateOnly? Until);

public sealed record TimeHere(DateOnly From, DateOnly To);

public sealed record RoleLine(Role Role, DateOnly From, DateOnly? To);

/// <summary>What is known of the last invitation mail, no more.</summary>
public sealed record InvitationMail(MailState State, DateTimeOffset QueuedAt, DateTimeOffset? HandedOverAt, int Attempts)
{
    public string Kind => State switch
    {
        MailState.Waiting => "due",
        MailState.HandedOver => "info",
        MailState.Failed => "overdue",
        _ => "quiet",
    };

    public string Word => State switch
    {
        MailState.Waiting => Attempts == 0 ? "Waiting to be sent" : "Not taken yet, trying again",
        MailState.HandedOver => "Taken by the mail server",
        MailState.Failed => "Not delivered",
        _ => State.ToString(),
    };
}

public enum LogInState
{
    None,
    Invited,
    CanSignIn,
}
