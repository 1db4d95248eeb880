using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SettingDevices.EndAuthorisation;

public sealed class EndAuthorisationHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, EndAuthorisationForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var given = await db.DeviceAuthorisations.FirstOrDefaultAsync(found => found.Id == id, ct) ?? throw new RecordNotFoundException();
        db.Expect(given, form.Version);
        given.End(form.Reason ?? "", me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
