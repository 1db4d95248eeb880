using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Features.Breaches.Work;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.FinishTask;

public sealed class FinishTaskHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, Guid taskId, FinishTaskForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var breach = await db.OpenCaseAsync(id, me, ct);
        var work = await db.WorkOnAsync(breach, form.Version, me.Actor, clock.Now, ct);
        work.FinishTask(breach, taskId, form.Done!, me.Actor, clock.Now);
        await db.SaveWorkAsync(breach, form.Version, ct);
    }
}
