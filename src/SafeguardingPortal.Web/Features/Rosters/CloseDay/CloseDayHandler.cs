using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Rosters.CloseDay;

public sealed class CloseDayHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, CloseDayForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var day = await db.RosterDays.Include(found => found.Gaps).FirstOrDefaultAsync(found => found.Id == id, ct)
            ?? throw new RecordNotFoundException();
        db.Expect(day, form.Version);
        day.Close(form.TypedName, me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
