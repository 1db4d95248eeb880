using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.DecideOnDbs;

public sealed class DecideOnDbsHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, DecideOnDbsForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var breach = await db.OpenCaseAsync(id, form, me, ct);
        breach.DecideOnDbs(form.Decision!.Value, form.Reason!, me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
