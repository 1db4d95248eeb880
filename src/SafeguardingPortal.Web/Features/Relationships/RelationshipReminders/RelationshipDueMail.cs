using System.Globalization;
using SafeguardingPortal.Domain.Relationships;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Relationships.RelationshipReminders;

/// <summary>Reminds one of those who may take part, once for each week.</summary>
internal static class RelationshipDueMail
{
    public static Task<bool> QueueAsync(MailQueue mails, DueRelationship told, int week, Guid to, CancellationToken ct) => mails.QueueAsync(
        to,
        told.State is RelationshipState.Decided
            ? $"{told.Reference} is to be looked at again" : $"{told.Reference} still waits for a decision",
        [
            told.State is RelationshipState.Decided
                ? $"What was agreed about {told.Reference} is to be looked at again by {Words.Date(told.DueOn)}. Please talk it over."
                : $"{told.Reference} is to be decided by {Words.Date(told.DueOn)}. Please talk it over and record what is agreed.",
        ],
        $"/relationships/{told.Id}",
        string.Create(CultureInfo.InvariantCulture, $"relationship-due:{told.Id:N}:{told.DueOn:yyyyMMdd}:{week}:{to:N}"),
        ct);
}
