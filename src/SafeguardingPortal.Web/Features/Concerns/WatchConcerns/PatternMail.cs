using System.Security.Cryptography;
using System.Text;
using SafeguardingPortal.Data.Concerns;
using SafeguardingPortal.Web.Platform.Mail;

namespace SafeguardingPortal.Web.Features.Concerns.WatchConcerns;

/// <summary>
/// Once for each pattern that waits, to each reader of the register who may know of its concerns: neither what they have in common nor any number.
/// Another concern in it is no new pattern; one that comes after it was considered is.
/// </summary>
internal static class PatternMail
{
    public static Task<bool> QueueAsync(MailQueue mail, PatternFound found, Guid recipient, CancellationToken ct) => mail.QueueAsync(
        recipient,
        "Low-level concerns to consider together",
        [
            "Some low-level concerns on the register have something in common, and nobody has considered them together yet.",
            "Talk about it only with those who must know.",
        ],
        "/concerns/patterns",
        $"concern-pattern:{KeyOf(found)}:{recipient:N}",
        ct);

    // What they have in common may be a person or a place: the key of a mail tells of neither.
    private static string KeyOf(PatternFound found) => Convert.ToHexStringLower(SHA256.HashData(
        Encoding.UTF8.GetBytes($"{found.Group.Lens}|{found.Group.Key}|{found.Considered?.Id}")))[..32];
}
