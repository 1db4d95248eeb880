using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SettingDevices.InstallSoftware;

public sealed class InstallSoftwareHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, InstallSoftwareForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var request = await db.SoftwareAsync(id, ct);
        db.Expect(request, form.Version);
        var authorised = await db.MayInstallAsync(me.PersonId, clock.Today, ct);
        if (!await db.SettingDevices.AnyAsync(device => device.Id == form.DeviceId, ct))
            throw new RecordNotFoundException();
        request.RecordInstallation(Ids.New(), form.DeviceId!.Value, authorised, me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
