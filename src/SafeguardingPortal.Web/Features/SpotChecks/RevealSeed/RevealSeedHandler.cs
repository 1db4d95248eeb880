using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SpotChecks.RevealSeed;

public sealed class RevealSeedHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, RevealSeedForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var draw = await db.SpotCheckDraws.FirstOrDefaultAsync(found => found.Id == id, ct) ?? throw new RecordNotFoundException();
        db.Expect(draw, form.Version);
        draw.Reveal(me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
