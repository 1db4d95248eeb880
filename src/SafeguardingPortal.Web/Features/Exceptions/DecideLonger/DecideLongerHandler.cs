using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Exceptions.DecideLonger;

public sealed class DecideLongerHandler(PortalDbContext db, MailQueue mails, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, DecideLongerForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var request = await db.ExceptionAsync(id, me.Actor, ct);
        db.Expect(request, form.Version);
        if (form.Longer == LongerDecision.Extend)
            request.Extend(form.Reason ?? "", me.Actor, clock.Now);
        else
            request.RefuseExtension(form.Reason ?? "", me.Actor, clock.Now);
        await mails.QueueAsync(
            request.RequesterId, $"It was decided how long {request.Reference} lasts",
            [$"There is a decision about making the exception {request.Reference} longer. Please read until when it lasts."],
            $"/exceptions/{request.Id}", $"exception-longer-decided:{request.Id}:{request.Version}", ct);
        await db.SaveChangesAsync(ct);
    }
}
