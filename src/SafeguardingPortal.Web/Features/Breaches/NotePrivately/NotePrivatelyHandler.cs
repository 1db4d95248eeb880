using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Features.Breaches.Work;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.NotePrivately;

public sealed class NotePrivatelyHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, NotePrivatelyForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var breach = await db.OpenCaseAsync(id, me, ct);
        var work = await db.WorkOnAsync(breach, form.Version, me.Actor, clock.Now, ct);
        work.NotePrivately(breach, Ids.New(), form.Text!, me.Actor, clock.Now);
        await db.SaveWorkAsync(breach, form.Version, ct);
    }
}
