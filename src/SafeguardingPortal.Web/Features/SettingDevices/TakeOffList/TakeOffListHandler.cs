using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SettingDevices.TakeOffList;

public sealed class TakeOffListHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, TakeOffListForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var request = await db.SoftwareAsync(id, ct);
        db.Expect(request, form.Version);
        var authorised = await db.MayInstallAsync(me.PersonId, clock.Today, ct);
        request.TakeOff(form.Reason ?? "", authorised, me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
