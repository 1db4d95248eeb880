using SafeguardingPortal.Domain.Exceptions;
using SafeguardingPortal.Web.Platform.Mail;

namespace SafeguardingPortal.Web.Features.Exceptions.DecideException;

/// <summary>Tells the requester that there is a decision, not which: the link shows it.</summary>
internal static class ExceptionDecidedMail
{
    public static Task QueueAsync(MailQueue mails, ExceptionRequest request, CancellationToken ct) => mails.QueueAsync(
        request.RequesterId,
        $"Your exception {request.Reference} was decided",
        [$"There is a decision about the exception {request.Reference} that you asked for. Please read it before you use the device."],
        $"/exceptions/{request.Id}",
        $"exception-decided:{request.Id}",
        ct);
}
