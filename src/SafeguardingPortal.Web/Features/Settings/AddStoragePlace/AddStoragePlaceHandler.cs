using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Settings.AddStoragePlace;

public sealed class AddStoragePlaceHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(AddStoragePlaceForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var setting = await db.SettingToChangeAsync(form.Version, ct);
        setting.AddStoragePlace(Ids.New(), form.SiteId!.Value, form.Name!, form.Capacity, me.Actor, clock.Now, form.Numbered);
        await db.SaveChangesAsync(ct);
    }
}
