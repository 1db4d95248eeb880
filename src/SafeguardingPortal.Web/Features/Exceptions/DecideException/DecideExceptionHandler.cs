using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Exceptions.DecideException;

public sealed class DecideExceptionHandler(PortalDbContext db, MailQueue mails, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, DecideExceptionForm form, CancellationToken ct)
    {
        var request = await db.ExceptionAsync(id, me.Actor, ct);
        db.Expect(request, form.Version);
        var reason = form.Reason ?? "";
        switch (form.Decision!.Value)
        {
            case Decision.Approve:
                request.Approve(reason, me.Actor, clock.Now);
                break;
            case Decision.ApproveWithConditions:
                request.ApproveWithConditions(form.Conditions ?? "", reason, me.Actor, clock.Now);
                break;
            case Decision.Refuse:
                request.Refuse(reason, me.Actor, clock.Now);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(form));
        }

        await ExceptionDecidedMail.QueueAsync(mails, request, ct);
        await db.SaveChangesAsync(ct);
    }
}
