using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Breaches.OwnClocks;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Rules.EnterClock;

public sealed class EnterClockHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(EnterClockForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var tell = await db.ClockTargetAsync(form.Whom, ct);
        db.OwnClocks.Add(OwnClock.Enter(Ids.New(), me.Setting.Id, form.ToDetails(tell), me.Actor, clock.Now));
        await db.SaveChangesAsync(ct);
    }
}
