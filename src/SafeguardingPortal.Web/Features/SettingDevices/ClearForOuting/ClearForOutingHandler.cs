using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SettingDevices.ClearForOuting;

public sealed class ClearForOutingHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, ClearForOutingForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var device = await db.DeviceAsync(id, ct);
        db.Expect(device, form.Version);
        device.ClearForOuting(
            Ids.New(), form.Transferred, form.Wiped, form.TypedName, form.WitnessId, me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
