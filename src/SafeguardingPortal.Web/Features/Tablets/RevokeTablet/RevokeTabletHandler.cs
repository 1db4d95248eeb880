using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Tablets.RevokeTablet;

public sealed class RevokeTabletHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, RevokeTabletForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var tablet = await db.SharedTablets.FirstOrDefaultAsync(found => found.Id == id, ct) ?? throw new RecordNotFoundException();
        db.Expect(tablet, form.Version);
        tablet.Revoke(form.Reason, me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
