using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.RecordReference;

public sealed class RecordReferenceHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, Guid contactId, RecordReferenceForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var breach = await db.OpenCaseAsync(id, form, me, ct);
        breach.RecordReference(contactId, form.Theirs, form.NoneBecause, me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
