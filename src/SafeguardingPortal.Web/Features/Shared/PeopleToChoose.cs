using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Web.Features.Shared;

/// <summary>The setting's people as a list to choose one from.</summary>
public static class PeopleToChoose
{
    /// <summary>Everyone who works here on the day, by name.</summary>
    public static async Task<IReadOnlyList<SelectListItem>> PeopleAtWorkAsync(this PortalDbContext db, DateOnly day, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        return await db.People.AsNoTracking()
            .Where(person => person.StartedOn <= day && (person.LeftOn == null || person.LeftOn >= day))
            .OrderBy(person => person.Name).ThenBy(person => person.Id)
            .Select(person => new SelectListItem(
                person.JobTitle == null ? person.Name : person.Name + ", " + person.JobTitle, person.Id.ToString()))
            .ToListAsync(ct);
    }

    /// <summary>The sites, where there are several, and the groups and rooms in use.</summary>
    public static async Task<IReadOnlyList<NamedUnit>> UnitsToChooseAsync(this PortalDbContext db, Setting setting, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(setting);
        return
        [
            .. setting.Sites.Count > 1 ? setting.Sites.OrderBy(site => site.Name).Select(site => new NamedUnit(site.Id, site.Name)) : [],
            .. await db.PeopleGroups.Where(group => group.InUse).OrderBy(group => group.Name)
                .Select(group => new NamedUnit(group.Id, group.Name)).ToListAsync(ct),
        ];
    }
}
