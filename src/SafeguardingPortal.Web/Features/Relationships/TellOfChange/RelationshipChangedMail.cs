using SafeguardingPortal.Domain.Relationships;
using SafeguardingPortal.Web.Platform.Mail;

namespace SafeguardingPortal.Web.Features.Relationships.TellOfChange;

/// <summary>Tells those who may talk it over that circumstances have changed.</summary>
internal static class RelationshipChangedMail
{
    public static Task<bool> QueueAsync(
        MailQueue mails, RelationshipDisclosure told, Guid changeId, Guid to, CancellationToken ct) => mails.QueueAsync(
        to,
        $"{told.Reference} waits for a new decision",
        [$"Circumstances of {told.Reference} have changed. Please read how, talk it over again and record what is agreed."],
        $"/relationships/{told.Id}",
        $"relationship-changed:{changeId:N}:{to:N}",
        ct);
}
