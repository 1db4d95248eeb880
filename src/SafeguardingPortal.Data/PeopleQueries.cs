using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.People;

namespace SafeguardingPortal.Data;

public static class PeopleQueries
{
    /// <summary>Everyone with a role that handles reports and concerns on a day, from which the routing is worked out.</summary>
    public static async Task<IReadOnlyCollection<PersonInRoles>> HandlersAsync(this PortalDbContext db, DateOnly day, CancellationToken ct)
    {
        var people = await db.WithRolesOn(day)
            .Where(person => person.Roles.Any(held => CaseOffices.All.Contains(held.Role) && held.From <= day && (held.To == null || held.To >= day)))
            .ToListAsync(ct);
        return [.. people.Select(person => new PersonInRoles(person.Id, person.RolesOn(day), person.IsAwayOn(day)))];
    }

    /// <summary>Everyone who works here on a day, as somebody's words may mean them.</summary>
    public static async Task<IReadOnlyList<KnownPerson>> KnownPeopleAsync(this PortalDbContext db, DateOnly day, CancellationToken ct) =>
        [.. (await db.WithRolesOn(day).ToListAsync(ct))
            .Select(person => new KnownPerson(person.Id, person.Name, person.RolesOn(day), person.IsAwayOn(day)))];

    public static IQueryable<StaffMember> WorkingOn(this PortalDbContext db, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.People.AsNoTracking().Where(person => person.StartedOn <= day && (person.LeftOn == null || person.LeftOn >= day));
    }

    // Whoever is on a long absence works here and is asked for nothing while others are there.
    private static IQueryable<StaffMember> WithRolesOn(this PortalDbContext db, DateOnly day) => db.WorkingOn(day)
        .Include(person => person.Roles)
        .Include(person => person.Absences.Where(away => away.From <= day && (away.Until == null || away.Until >= day)))
        .AsSplitQuery();
}
