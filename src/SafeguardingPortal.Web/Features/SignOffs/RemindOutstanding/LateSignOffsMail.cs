using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SignOffs.RemindOutstanding;

/// <summary>Tells a line manager, and later the leader, that signatures are late: how many people, and where to look. No names.</summary>
internal static class LateSignOffsMail
{
    public static Task<bool> QueueAsync(
        MailQueue mails, Guid recipientId, int people, string path, string asWhat, DateOnly today,
        CancellationToken ct) => mails.QueueAsync(
        recipientId,
        "Signatures that are late",
        [
            $"{Words.Count(people, "person has", "people have")} not signed a policy in time. You are told as their {asWhat}.",
            "Open the link to see who, and speak with them.",
        ],
        path,
        $"sign-off-late:{asWhat}:{recipientId}:{today:yyyy-MM-dd}",
        ct);
}
