using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SignOffs.RemindOutstanding;

/// <summary>One mail for everything that a person still has to sign; at most one a day, whoever or whatever sends it.</summary>
internal static class SignOffReminderMail
{
    /// <summary>Looks first whether the person was reminded today.</summary>
    public static Task<bool> QueueAsync(MailQueue mails, OwingPerson person, DateOnly today, CancellationToken ct) => mails.QueueAsync(
        person.Id, person.Name, person.Email!, Subject(person), Lines(person), Path, Key(person.Id, today), ct);

    /// <summary>For a caller that has looked.</summary>
    public static void Add(MailQueue mails, OwingPerson person, DateOnly today) =>
        mails.Add(person.Id, person.Name, person.Email!, Subject(person), Lines(person), Path, Key(person.Id, today));

    public static string Key(Guid personId, DateOnly today) => $"sign-off-reminder:{personId}{KeyOfDay(today)}";

    /// <summary>How the keys of all reminders of a day end.</summary>
    public static string KeyOfDay(DateOnly today) => $":{today:yyyy-MM-dd}";

    private const string Path = "/sign-offs";

    private static string Subject(OwingPerson person) =>
        person.Policies == 1 ? "A policy is waiting for your signature" : $"{person.Policies} policies are waiting for your signature";

    private static string[] Lines(OwingPerson person) =>
    [
        $"For you to read and sign: {Words.Count(person.Policies, "policy", "policies")}"
        + (person.Overdue > 0 ? $", {person.Overdue} of them late." : "."),
        "Open the link, read to the end, and sign with your name.",
    ];
}

/// <summary>Someone who has not signed everything.</summary>
public sealed record OwingPerson(Guid Id, string Name, string? Email, int Policies, int Overdue);
