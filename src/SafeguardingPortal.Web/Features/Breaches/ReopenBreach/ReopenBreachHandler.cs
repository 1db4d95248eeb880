using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.ReopenBreach;

public sealed class ReopenBreachHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, ReopenBreachForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var breach = await db.OpenCaseAsync(id, form, me, ct);
        breach.Reopen(form.Reason!, me.Actor, clock.Now, SchoolClock.FromLondon(form.LearntAt!.Value));
        await db.SaveChangesAsync(ct);
    }
}
