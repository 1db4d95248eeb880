using SafeguardingPortal.Domain.Exceptions;
using SafeguardingPortal.Web.Platform.Mail;

namespace SafeguardingPortal.Web.Features.Exceptions.RecordWordOfMouth;

/// <summary>Asks whoever is said to have given permission to confirm it.</summary>
internal static class WordOfMouthMail
{
    public static Task QueueAsync(MailQueue mails, ExceptionRequest request, CancellationToken ct) => mails.QueueAsync(
        request.GrantedById!.Value,
        $"Please confirm the exception {request.Reference}",
        [$"The exception {request.Reference} was recorded as allowed by you by word of mouth. Please confirm or refuse it."],
        $"/exceptions/{request.Id}",
        $"exception-word-of-mouth:{request.Id}",
        ct);
}
