using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Features.Shared;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.WithdrawConflict;

public sealed class WithdrawConflictHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock, MailQueue mail)
{
    public async Task HandleAsync(Guid id, Guid conflictId, CaseReasonForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var breach = await db.OpenCaseAsync(id, form, me, ct);
        var people = await db.HandlersAsync(clock.Today, ct);
        breach.WithdrawConflict(conflictId, people, form.Reason!, me.Actor, clock.Now);
        await mail.QueueReportWaitsAsync(breach, people, ct);
        await db.SaveChangesAsync(ct);
    }
}
