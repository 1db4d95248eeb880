using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SpotChecks.RecordSpotCheck;

public sealed class RecordSpotCheckHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, int number, RecordSpotCheckForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var draw = await db.SpotCheckDraws.Include(found => found.Results).FirstOrDefaultAsync(found => found.Id == id, ct)
            ?? throw new RecordNotFoundException();
        db.Expect(draw, form.Version);
        draw.RecordResult(Ids.New(), number, form.Outcome!.Value, form.Note, me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
