using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.Web.Platform.Mail;

namespace SafeguardingPortal.Web.Features.Concerns;

/// <summary>
/// The mails of concerns: a reference and a link, never whom or what it is about. Recipients are worked out from the routing at that moment, so
/// that nobody whom it is about, or from whom it is kept, is ever among them.
/// </summary>
internal static class ConcernMail
{
    /// <param name="knows">Whoever wrote it needs no mail about it.</param>
    public static async Task QueueToHandlersAsync(
        this MailQueue mail, Concern concern, IReadOnlyCollection<PersonInRoles> people, Guid knows, CancellationToken ct)
    {
        foreach (var recipient in BreachRouting.Recipients(concern.Route, concern.HiddenFrom(), people).Where(person => person != knows))
        {
            await mail.QueueAsync(
                recipient,
                MailAbout.Handled(concern.Id),
                "A low-level concern waits for you",
                [$"Concern {concern.Reference} is on the register of the Safeguarding Portal.", "Talk about it only with those who must know."],
                $"/concerns/{concern.Id}",
                $"concern-handler:{concern.Id:N}:{recipient:N}",
                ct);
        }
    }

    /// <summary>Once a term to each reader of the register who knows of no concern in it.</summary>
    public static Task<bool> QueueQuietTermAsync(this MailQueue mail, Guid recipient, string termKey, CancellationToken ct) => mail.QueueAsync(
        recipient,
        "No low-level concern this term",
        [
            "Nothing is on the register of low-level concerns for this term as far as you may know.",
            "That can be a good sign, or a sign that people do not know how to share one. Please say what you found.",
        ],
        "/concerns/quiet-term",
        $"concern-quiet-term:{termKey}:{recipient:N}",
        ct);
}
