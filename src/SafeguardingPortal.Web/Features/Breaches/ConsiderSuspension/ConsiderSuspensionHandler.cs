using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Features.Breaches.Work;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.ConsiderSuspension;

public sealed class ConsiderSuspensionHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, ConsiderSuspensionForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var breach = await db.OpenCaseAsync(id, me, ct);
        var work = await db.WorkOnAsync(breach, form.Version, me.Actor, clock.Now, ct);
        work.ConsiderSuspension(breach, form.Choice!.Value, form.Alternatives!, form.Reason!, me.Actor, clock.Now);
        await db.SaveWorkAsync(breach, form.Version, ct);
    }
}
