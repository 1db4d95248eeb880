using System.Globalization;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SubjectAccess.RemindOfRequests;

/// <summary>Reminds one of those who answer, with the request's reference and its day, and not of whom.</summary>
internal static class RequestDueMail
{
    public static Task<bool> QueueAsync(
        MailQueue mails, Guid id, string reference, DateOnly dueOn, string reminder, Guid to, CancellationToken ct) => mails.QueueAsync(
        to,
        $"{reference} is to be answered",
        [$"{reference} is to be answered by {Words.Date(dueOn)}. If it takes longer, the person has to be told why within the first month."],
        $"/subject-access/{id}",
        string.Create(CultureInfo.InvariantCulture, $"subject-access-due:{id:N}:{dueOn:yyyyMMdd}:{reminder}:{to:N}"),
        ct);
}
