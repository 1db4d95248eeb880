using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Notices;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Notices.HandOutLeaflets;

public sealed class HandOutLeafletsHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(HandOutLeafletsForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var leaflet = await db.Leaflets.AsNoTracking().FirstOrDefaultAsync(found => found.Id == form.LeafletId, ct)
            ?? throw new RecordNotFoundException();
        db.LeafletPiles.Add(LeafletPile.Record(
            Ids.New(), leaflet, form.On!.Value, form.Copies!.Value, form.Where, me.Actor, clock.Now, clock.Today));
        await db.SaveChangesAsync(ct);
    }
}
