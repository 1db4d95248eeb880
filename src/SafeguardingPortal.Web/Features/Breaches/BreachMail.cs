using System.Globalization;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Calendar;
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

    /// <summary>A limit runs out today, or has passed. Which duty it is stands in the portal and not in the mail.</summary>
    public static async Task QueueLimitAsync(
        this MailQueue mail, Breach breach, IReadOnlyCollection<PersonInRoles> people, Duty duty, Deadline deadline, bool passed, CancellationToken ct)
    {
        var subject = passed ? "A time limit has passed" : "A time limit runs out today";
        foreach (var recipient in BreachRouting.Recipients(breach.Route, breach.SubjectPeople(), people))
        {
            await mail.QueueAsync(
                recipient,
                subject,
                [$"{subject} for report {breach.Reference}. Please open it in the Safeguarding Portal now."],
                $"/breaches/{breach.Id}",
                string.Create(CultureInfo.InvariantCulture, $"breach-limit:{breach.Id:N}:{duty}:{deadline.LastDay:yyyyMMdd}:{passed}:{recipient:N}"),
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
