using SafeguardingPortal.Domain.Exceptions;
using SafeguardingPortal.Web.Platform.Mail;

namespace SafeguardingPortal.Web.Features.Exceptions.RequestException;

/// <summary>Tells those who may decide that a request waits.</summary>
internal static class ExceptionRequestedMail
{
    public static Task QueueAsync(MailQueue mails, ExceptionRequest request, Guid to, CancellationToken ct) => mails.QueueAsync(
        to,
        $"Exception {request.Reference} waits for your decision",
        [$"Somebody asked for the exception {request.Reference}. Please look at it and decide."],
        $"/exceptions/{request.Id}",
        $"exception-requested:{request.Id}:{to}",
        ct);
}
