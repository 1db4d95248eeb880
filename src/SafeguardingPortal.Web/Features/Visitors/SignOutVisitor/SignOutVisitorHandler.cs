using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Visitors.SignOutVisitor;

public sealed class SignOutVisitorHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, CancellationToken ct)
    {
        var visit = await db.Visits.FirstOrDefaultAsync(found => found.Id == id, ct) ?? throw new RecordNotFoundException();
        if (visit.LeftAt is not null)
            return;

        visit.SignOut(me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
