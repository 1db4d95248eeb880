using SafeguardingPortal.Data;
using SafeguardingPortal.Data.SignOffs;
using SafeguardingPortal.Domain.SettingDevices;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SettingDevices.TakeOffSite;

public sealed class TakeOffSiteHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, TakeOffSiteForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var device = await db.DeviceAsync(id, ct);
        db.Expect(device, form.Version);

        var personId = form.PersonId!.Value;
        var plan = new OffSitePlan(
            personId, await db.NameOfPersonAsync(personId, ct), await db.HasNoticeOfMonitoringAsync(personId, clock.Now, ct),
            form.Destination ?? "",
            SchoolClock.FromLondon(form.ExpectedBackAt!.Value), form.LetGoBecause,
            await db.MayDoAsync(AuthorisedTask.TakeDevicesOffSite, personId, clock.Today, ct));
        device.TakeOffSite(plan, Ids.New(), Ids.New(), me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
