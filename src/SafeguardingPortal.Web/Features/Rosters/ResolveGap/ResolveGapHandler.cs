using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Rosters.ResolveGap;

public sealed class ResolveGapHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, Guid gapId, ResolveGapForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var day = await db.RosterDays.Include(found => found.Gaps).FirstOrDefaultAsync(found => found.Id == id, ct)
            ?? throw new RecordNotFoundException();
        db.Expect(day, form.Version);
        day.Resolve(gapId, form.Resolution!.Value, form.Note, me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
