using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tablets;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Tablets.RenewTabletCode;

public sealed class RenewTabletCodeHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task<(string Name, string Code)> HandleAsync(Guid id, RenewTabletCodeForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var tablet = await db.SharedTablets.FirstOrDefaultAsync(found => found.Id == id, ct) ?? throw new RecordNotFoundException();
        db.Expect(tablet, form.Version);
        var code = TabletSecrets.NewPairingCode();
        tablet.NewCode(TabletSecrets.Hash(code), me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
        return (tablet.Name, code);
    }
}
