using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SettingDevices.AddFinding;

public sealed class AddFindingHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, AddFindingForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var review = await db.MonitoringAsync(id, ct);
        db.Expect(review, form.Version);
        await db.NameOfPersonAsync(form.OwnerId, ct);
        review.AddFinding(Ids.New(), form.What ?? "", form.Action ?? "", form.OwnerId!.Value, form.DueOn!.Value, me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
