using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Mail;

namespace SafeguardingPortal.Web.Features.Shared;

/// <summary>Mails to those who handle a case at this moment, so that nobody whom it is about is ever among them: a reference and a link.</summary>
internal static class MailToHandlers
{
    /// <summary>A report waits for them. Somebody told before is not told again.</summary>
    /// <param name="knows">Whoever brought it about needs no mail about it.</param>
    public static Task QueueReportWaitsAsync(
        this MailQueue mail, Breach breach, IReadOnlyCollection<PersonInRoles> people, CancellationToken ct, Guid? knows = null) =>
        mail.QueueToHandlersAsync(
            breach, people, "A report waits for you",
            [$"Report {breach.Reference} waits for you in the Safeguarding Portal. Please open it today.", "Talk about it only with those who must know."],
            WaitsKey(breach.Id), ct, knows);

    /// <summary>By which the mail to one of them is found again.</summary>
    public static string KeyToHandler(Guid breachId, Guid personId) => $"{WaitsKey(breachId)}:{personId}";

    /// <param name="key">What is told, and of which day or record: each of them is told of it once.</param>
    public static async Task QueueToHandlersAsync(
        this MailQueue mail, Breach breach, IReadOnlyCollection<PersonInRoles> people, string subject, IReadOnlyList<string> lines, string key,
        CancellationToken ct, Guid? knows = null)
    {
        foreach (var recipient in BreachRouting.Recipients(breach.Route, breach.KeptFrom(), people).Where(person => person != knows))
            await mail.QueueAsync(recipient, MailAbout.Handled(breach.Id), subject, lines, $"/breaches/{breach.Id}", $"{key}:{recipient}", ct);
    }

    private static string WaitsKey(Guid breachId) => $"breach-handler:{breachId}";
}
