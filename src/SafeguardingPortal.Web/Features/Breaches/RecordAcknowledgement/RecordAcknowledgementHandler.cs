using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.RecordAcknowledgement;

public sealed class RecordAcknowledgementHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, Guid contactId, RecordAcknowledgementForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var breach = await db.OpenCaseAsync(id, form, me, ct);
        breach.RecordAcknowledgement(contactId, form.Reference, SchoolClock.FromLondon(form.AcknowledgedAt!.Value), me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
