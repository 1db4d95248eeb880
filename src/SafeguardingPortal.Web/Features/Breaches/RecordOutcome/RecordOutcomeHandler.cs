using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.RecordOutcome;

public sealed class RecordOutcomeHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, RecordOutcomeForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var breach = await db.OpenCaseAsync(id, form, me, ct);
        breach.RecordOutcome(form.Outcome!.Value, form.DealtWith!, form.ParentsTold, form.Reason!, me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
