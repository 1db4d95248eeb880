using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Features.Breaches.Work;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.PlanTask;

public sealed class PlanTaskHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, PlanTaskForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var breach = await db.OpenCaseAsync(id, me, ct);
        var work = await db.WorkOnAsync(breach, form.Version, me.Actor, clock.Now, ct);
        var able = BreachRouting.Recipients(breach.Route, breach.KeptFrom(), await db.HandlersAsync(clock.Today, ct));
        work.PlanTask(
            breach, Ids.New(), form.ToTask(), able, me.Actor, clock.Now);
        await db.SaveWorkAsync(breach, form.Version, ct);
    }
}
