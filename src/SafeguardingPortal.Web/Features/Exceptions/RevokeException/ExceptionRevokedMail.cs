using SafeguardingPortal.Domain.Exceptions;
using SafeguardingPortal.Web.Platform.Mail;

namespace SafeguardingPortal.Web.Features.Exceptions.RevokeException;

/// <summary>Tells the requester at once that the device may no longer be used.</summary>
internal static class ExceptionRevokedMail
{
    public static Task QueueAsync(MailQueue mails, ExceptionRequest request, CancellationToken ct) => mails.QueueAsync(
        request.RequesterId,
        $"Your exception {request.Reference} has ended",
        [$"The approval of the exception {request.Reference} was taken back. Please put the device away and read why."],
        $"/exceptions/{request.Id}",
        $"exception-revoked:{request.Id}",
        ct);
}
