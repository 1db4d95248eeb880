using SafeguardingPortal.Domain.Relationships;
using SafeguardingPortal.Web.Platform.Mail;

namespace SafeguardingPortal.Web.Features.Relationships.TellRelationship;

/// <summary>Tells those who may talk it over that something waits; not who told it, nor of what.</summary>
internal static class RelationshipToldMail
{
    public static Task<bool> QueueAsync(MailQueue mails, RelationshipDisclosure told, Guid to, CancellationToken ct) => mails.QueueAsync(
        to,
        $"{told.Reference} waits for a talk and a decision",
        [$"Something is to be talked over with the person who told it: {told.Reference}. Please read it, talk, and record what is agreed."],
        $"/relationships/{told.Id}",
        $"relationship-told:{told.Id:N}:{to:N}",
        ct);
}
