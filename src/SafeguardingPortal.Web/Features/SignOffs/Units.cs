using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Web.Features.SignOffs;

internal static class Units
{
    /// <summary>The sites, where there are several, and the groups and rooms in use.</summary>
    public static async Task<IReadOnlyList<NamedUnit>> UnitsAsync(this PortalDbContext db, Setting setting, CancellationToken ct) =>
    [
        .. setting.Sites.Count > 1 ? setting.Sites.OrderBy(site => site.Name).Select(site => new NamedUnit(site.Id, site.Name)) : [],
        .. await db.PeopleGroups.Where(group => group.InUse).OrderBy(group => group.Name)
            .Select(group => new NamedUnit(group.Id, group.Name)).ToListAsync(ct),
    ];
}
