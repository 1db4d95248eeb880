using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Notices;
using SafeguardingPortal.Domain.Notices.Sheets;
using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Web.Features.Notices;

internal static class SheetQueries
{
    /// <summary>What the poster and the leaflet are made from today.</summary>
    public static async Task<SheetFacts> SheetFactsAsync(
        this PortalDbContext db, Setting setting, Guid? siteId, DateOnly today, CancellationToken ct)
    {
        var holders = await (
            from person in db.WorkingOn(today)
            from held in person.Roles
            where CaseOffices.All.Contains(held.Role) && held.From <= today && (held.To == null || held.To >= today)
            orderby held.From, person.SearchName, person.Id
            select new SheetHolder(held.Role, person.Name)).ToListAsync(ct);
        return SheetFacts.Of(setting, setting.Sites.FirstOrDefault(site => site.Id == siteId)?.Id, holders);
    }

    /// <summary>The version of the leaflet that is given today; null where none was issued yet.</summary>
    public static Task<Leaflet?> LastLeafletAsync(this PortalDbContext db, CancellationToken ct) =>
        db.Leaflets.AsNoTracking().OrderByDescending(leaflet => leaflet.Number).FirstOrDefaultAsync(ct);
}
