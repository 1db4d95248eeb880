using SafeguardingPortal.Domain.Relationships;
using SafeguardingPortal.Web.Platform.Mail;

namespace SafeguardingPortal.Web.Features.Relationships.DecideRelationship;

/// <summary>Tells the person that there is a decision, not which: the link shows it.</summary>
internal static class RelationshipDecidedMail
{
    public static Task<bool> QueueAsync(
        MailQueue mails, RelationshipDisclosure told, Guid decisionId, CancellationToken ct) => mails.QueueAsync(
        told.PersonId,
        $"Please read what was agreed: {told.Reference}",
        [$"What was agreed about {told.Reference} is written down. Please read it and confirm that you will keep to it."],
        $"/relationships/{told.Id}",
        $"relationship-decided:{decisionId:N}",
        ct);
}

/// <summary>Tells whoever took part, and did not write it down, that they are named in the decision.</summary>
internal static class TookPartMail
{
    public static Task<bool> QueueAsync(
        MailQueue mails, RelationshipDisclosure told, Guid decisionId, Guid to, CancellationToken ct) => mails.QueueAsync(
        to,
        $"You are named in the decision about {told.Reference}",
        [$"What you agreed about {told.Reference} is written down, with you as one of those who took part. Please check that it is right."],
        $"/relationships/{told.Id}",
        $"relationship-took-part:{decisionId:N}:{to:N}",
        ct);
}
