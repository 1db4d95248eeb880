using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Notices;
using SafeguardingPortal.Domain.Notices.Sheets;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Notices.IssueLeaflet;

public sealed class IssueLeafletHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(IssueLeafletForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var facts = await db.SheetFactsAsync(me.Setting, null, clock.Today, ct);
        var leaflet = Leaflet.Issue(
            Ids.New(), db.SettingId, LeafletText.Of(facts), form.Seen, await db.LastLeafletAsync(ct), me.Actor, clock.Now, clock.Today);
        db.Leaflets.Add(leaflet);
        await db.SaveFirstAsync(db.Leaflets.Where(found => found.Number == leaflet.Number), 0, ct);
    }
}
