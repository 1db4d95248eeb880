using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.RecordAdvice;

public sealed class RecordAdviceHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, Guid contactId, RecordAdviceForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var breach = await db.OpenCaseAsync(id, form, me, ct);
        breach.RecordAdvice(contactId, form.Advice!, SchoolClock.FromLondon(form.AdvisedAt!.Value), me.Actor, clock.Now, form.AdvisedBy);
        await db.SaveChangesAsync(ct);
    }
}
