using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SettingDevices.BringBack;

public sealed class BringBackHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, BringBackForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var device = await db.DeviceAsync(id, ct);
        db.Expect(device, form.Version);
        device.BringBack(Ids.New(), form.Place ?? "", me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
