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
        var choices = await db.SanctionChoicesAsync(ct);
        breach.RecordOutcome(form.ToOutcome(breach.MayChoose(choices)), form.Reason!, me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
