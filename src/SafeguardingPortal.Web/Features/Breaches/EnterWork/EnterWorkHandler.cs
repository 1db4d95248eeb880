using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Breaches.Work;
using SafeguardingPortal.Web.Features.Breaches.Work;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.EnterWork;

public sealed class EnterWorkHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, EnterWorkForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var breach = await db.OpenCaseAsync(id, me, ct);
        var work = await db.WorkOnAsync(breach, form.Version, me.Actor, clock.Now, ct);
        work.Enter(
            breach, Ids.New(), new NewEntry(form.Kind!.Value, form.What!, form.Present, SchoolClock.FromLondon(form.HappenedAt!.Value)), me.Actor,
            clock.Now);
        await db.SaveWorkAsync(breach, form.Version, ct);
    }
}
