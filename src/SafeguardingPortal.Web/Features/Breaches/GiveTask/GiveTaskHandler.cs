using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Features.Breaches.Work;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.GiveTask;

public sealed class GiveTaskHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, Guid taskId, GiveTaskForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var breach = await db.OpenCaseAsync(id, me, ct);
        var able = BreachRouting.Recipients(breach.Route, breach.KeptFrom(), await db.HandlersAsync(clock.Today, ct));
        var work = await db.WorkOnAsync(breach, form.Version, me.Actor, clock.Now, ct);
        work.GiveTask(breach, taskId, form.OwnerId!.Value, able, form.Reason!, me.Actor, clock.Now);
        await db.SaveWorkAsync(breach, form.Version, ct);
    }
}
