using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SignOffs.RemindOutstanding;

/// <summary>One mail for everything that a person still has to sign; at most one a day, whoever or whatever sends it.</summary>
internal static class SignOffReminderMail
{
    public static Task<bool> QueueAsync(MailQueue mails, OwingPerson person, DateOnly today, CancellationToken ct) => mails.QueueAsync(
        person.Id,
        person.Name,
        person.Email!,
        person.Policies == 1 ? "A policy is waiting for your signature" : $"{person.Policies} policies are waiting for your signature",
        [
            $"For you to read and sign: {Words.Count(person.Policies, "policy", "policies")}"
            + (person.Overdue > 0 ? $", {person.Overdue} of them late." : "."),
            "Open the link, read to the end, and sign with your name.",
        ],
        "/sign-offs",
        Key(person.Id, today),
        ct);

    public static string Key(Guid personId, DateOnly today) => $"sign-off-reminder:{personId}:{today:yyyy-MM-dd}";
}

/// <summary>Someone who has not signed everything.</summary>
public sealed record OwingPerson(Guid Id, string Name, string? Email, int Policies, int Overdue);
