using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Mail;

namespace SafeguardingPortal.Web.Features.Breaches;

/// <summary>
/// The mails of a case: a reference and a link, never what it is about. Who gets one is worked out from the routing at that moment, so that
/// nobody whom it is about is ever among them.
/// </summary>
internal static class BreachMail
{
    /// <summary>To each of those who handle the case now. Somebody told before is not told again.</summary>
    public static async Task QueueToHandlersAsync(
        this MailQueue mail, Breach breach, IReadOnlyCollection<PersonInRoles> people, CancellationToken ct)
    {
        foreach (var recipient in BreachRouting.Recipients(breach.Route, breach.SubjectPeople(), people))
        {
            await mail.QueueAsync(
                recipient,
                "A report waits for you",
                [$"Report {breach.Reference} waits for you in the Safeguarding Portal. Please open it today.", "Talk about it only with those who must know."],
                $"/breaches/{breach.Id}",
                $"breach-handler:{breach.Id}:{recipient}",
                ct);
        }
    }

    /// <summary>To the reporter, once the case is closed, unless it is about them.</summary>
    public static async Task QueueClosedAsync(this MailQueue mail, Breach breach, CancellationToken ct)
    {
        if (breach.SubjectPeople().Contains(breach.ReportedById))
            return;
        await mail.QueueAsync(
            breach.ReportedById,
            "Your report has been dealt with",
            [$"Your report {breach.Reference} has been dealt with. What was decided stays with those who must know.", "Thank you for speaking up."],
            $"/breaches/receipts/{breach.Id}",
            $"breach-closed:{breach.Id}:{breach.Version}",
            ct);
    }
}
