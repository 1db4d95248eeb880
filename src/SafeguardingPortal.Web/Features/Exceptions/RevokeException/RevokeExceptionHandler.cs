using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Exceptions.RevokeException;

public sealed class RevokeExceptionHandler(PortalDbContext db, MailQueue mails, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, RevokeExceptionForm form, CancellationToken ct)
    {
        var request = await db.ExceptionAsync(id, me.Actor, ct);
        db.Expect(request, form.Version);
        request.Revoke(form.Reason ?? "", me.Actor, clock.Now);
        await ExceptionRevokedMail.QueueAsync(mails, request, ct);
        await db.SaveChangesAsync(ct);
    }
}
