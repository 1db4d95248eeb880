using SafeguardingPortal.Data;
using SafeguardingPortal.Data.SignOffs;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.SettingDevices;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SettingDevices.IssueDevice;

public sealed class IssueDeviceHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, IssueDeviceForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var device = await db.DeviceAsync(id, ct);
        db.Expect(device, form.Version);

        var personId = form.PersonId!.Value;
        if (personId != me.PersonId && !me.May(Permission.KeepSettingDevices))
            throw new RuleBrokenException(new OnlyForYourself());

        var name = await db.NameOfPersonAsync(personId, ct);
        var signed = await db.HasNoticeOfMonitoringAsync(personId, clock.Now, ct);
        var pictures = await db.MayDoAsync(AuthorisedTask.TakePictures, personId, clock.Today, ct);
        device.Issue(Ids.New(), personId, name, signed, form.Place ?? "", me.Actor, clock.Now, pictures);
        await db.SaveChangesAsync(ct);
    }
}
