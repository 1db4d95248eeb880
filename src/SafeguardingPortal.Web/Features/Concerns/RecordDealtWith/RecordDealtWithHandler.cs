using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Concerns.RecordDealtWith;

public sealed class RecordDealtWithHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, RecordDealtWithForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var concern = await db.OpenConcernAsync(id, form, me, ct);
        concern.RecordDealtWith(form.How!, form.Reason!, me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
