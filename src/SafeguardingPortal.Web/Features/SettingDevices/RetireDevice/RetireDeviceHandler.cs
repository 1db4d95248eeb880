using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SettingDevices.RetireDevice;

public sealed class RetireDeviceHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, RetireDeviceForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var device = await db.DeviceAsync(id, ct);
        db.Expect(device, form.Version);
        device.Retire(Ids.New(), form.Reason ?? "", me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
