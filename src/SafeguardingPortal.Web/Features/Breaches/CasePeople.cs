using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.People;

namespace SafeguardingPortal.Web.Features.Breaches;

/// <summary>The setting's people, as the pages and handlers of this subject need them.</summary>
internal static class CasePeople
{
    private static readonly Role[] Handling = [Role.Dsl, Role.DeputyDsl, Role.Manager, Role.Chair];

    /// <summary>Everyone with a role that handles reports today, from which the routing is worked out.</summary>
    public static async Task<IReadOnlyCollection<PersonInRoles>> PeopleWhoHandleAsync(
        this PortalDbContext db, DateOnly today, CancellationToken ct)
    {
        var people = await db.WorkingOn(today)
            .Include(person => person.Roles)
            .Where(person => person.Roles.Any(held =>
                Handling.Contains(held.Role) && held.From <= today && (held.To == null || held.To >= today)))
            .ToListAsync(ct);
        return [.. people.Select(person => new PersonInRoles(person.Id, person.RolesOn(today)))];
    }

    /// <summary>Everyone who works here today, by name, to choose from.</summary>
    public static async Task<IReadOnlyList<SelectListItem>> PeopleToChooseAsync(this PortalDbContext db, DateOnly today, CancellationToken ct) =>
        await db.WorkingOn(today)
            .OrderBy(person => person.Name)
            .Select(person => new SelectListItem(person.JobTitle == null ? person.Name : person.Name + ", " + person.JobTitle, person.Id.ToString()))
            .ToListAsync(ct);

    public static async Task<string?> NameOfAsync(this PortalDbContext db, Guid personId, CancellationToken ct) =>
        await db.People.Where(person => person.Id == personId).Select(person => person.Name).SingleOrDefaultAsync(ct);

    private static IQueryable<StaffMember> WorkingOn(this PortalDbContext db, DateOnly today) =>
        db.People.AsNoTracking().Where(person => person.StartedOn <= today && (person.LeftOn == null || person.LeftOn >= today));
}
