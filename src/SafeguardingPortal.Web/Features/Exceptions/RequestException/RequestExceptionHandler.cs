using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Numbering;
using SafeguardingPortal.Domain.Exceptions;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Exceptions.RequestException;

public sealed class RequestExceptionHandler(
    PortalDbContext db, References references, MailQueue mails, CurrentPerson me, SchoolClock clock)
{
    /// <returns>The identifier of the new request.</returns>
    public async Task<Guid> HandleAsync(RequestExceptionForm form, CancellationToken ct)
    {
        var reference = await references.NextAsync("EX", clock.Today, ct);
        var request = ExceptionRequest.Ask(Ids.New(), me.Setting.Id, reference, form.ToWish(), me.Actor, clock.Now);
        db.ExceptionRequests.Add(request);
        foreach (var decider in await db.ToAskAsync(request, clock.Today, ct))
            await ExceptionRequestedMail.QueueAsync(mails, request, decider, ct);
        await db.SaveChangesAsync(ct);
        return request.Id;
    }
}
