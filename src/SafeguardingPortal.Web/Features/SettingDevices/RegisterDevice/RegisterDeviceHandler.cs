using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Numbering;
using SafeguardingPortal.Domain.SettingDevices;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SettingDevices.RegisterDevice;

public sealed class RegisterDeviceHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock, References references)
{
    public async Task HandleAsync(RegisterDeviceForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await db.SettingDevices.AnyAsync(device => device.Id == form.Id, ct))
            return;

        var now = clock.Now;
        var particulars = form.ToParticulars();
        var device = SettingDevice.Register(
            form.Id, me.Setting.Id, await references.NextAsync("SD", clock.Today, ct), particulars, form.Store ?? "", Ids.New(), me.Actor,
            now);
        db.SettingDevices.Add(device);
        await db.SaveChangesAsync(ct);
    }
}
