using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SettingDevices.CloseFinding;

public sealed class CloseFindingHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, Guid findingId, CloseFindingForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var review = await db.MonitoringAsync(id, ct);
        db.Expect(review, form.Version);
        review.CloseFinding(findingId, form.Outcome ?? "", me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
