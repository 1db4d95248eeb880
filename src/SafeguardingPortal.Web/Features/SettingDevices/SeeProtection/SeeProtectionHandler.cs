using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SettingDevices.SeeProtection;

public sealed class SeeProtectionHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, SeeProtectionForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var device = await db.DeviceAsync(id, ct);
        db.Expect(device, form.Version);
        device.SeeProtection(form.Protection!.Value, form.SeenOn!.Value, me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
