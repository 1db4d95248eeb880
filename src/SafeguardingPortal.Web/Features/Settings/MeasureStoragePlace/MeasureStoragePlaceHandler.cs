using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Settings.MeasureStoragePlace;

public sealed class MeasureStoragePlaceHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid placeId, MeasureStoragePlaceForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var setting = await db.SettingToChangeAsync(form.Version, ct);
        setting.MeasureStoragePlace(placeId, form.Capacity, form.Numbered, form.Reason!, me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
