using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Settings.CloseStoragePlace;

public sealed class CloseStoragePlaceHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid placeId, CloseStoragePlaceForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var setting = await db.SettingToChangeAsync(form.Version, ct);
        setting.CloseStoragePlace(placeId, form.Reason!, me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
