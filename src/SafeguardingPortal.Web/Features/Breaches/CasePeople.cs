using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Web.Features.Breaches;

/// <summary>The setting's people, as the pages and handlers of this subject need them.</summary>
internal static class CasePeople
{
    public static IReadOnlyCollection<PersonInRoles> WhoHandle(IEnumerable<KnownPerson> known) =>
        [.. known.Where(person => person.Roles.Overlaps(CaseOffices.All)).Select(person => new PersonInRoles(person.PersonId, person.Roles, person.Away))];

    /// <summary>
    /// Those who may be asked as a second person: whoever else may open the case, since the question tells something of it. Where nobody else may, those
    /// who may confirm an emergency; never one from whom the case is kept. Whoever is on a long absence is asked only where nobody else is left.
    /// </summary>
    public static async Task<IReadOnlyList<SelectListItem>> SecondPeopleAsync(
        this PortalDbContext db, Breach breach, Guid me, DateOnly today, CancellationToken ct)
    {
        List<KnownPerson> others = [.. (await db.KnownPeopleAsync(today, ct)).Where(person => person.PersonId != me && !breach.IsKeptFrom(person.PersonId))];
        List<KnownPerson> here = [.. others.Where(person => !person.Away)];
        var asked = new[] { Handling(here), Confirming(here), Handling(others), Confirming(others) }
            .FirstOrDefault(people => people.Count > 0, []);
        return [.. (await db.PeopleToChooseAsync(today, ct)).Where(person => asked.Contains(person.Value))];

        HashSet<string> Handling(List<KnownPerson> people) =>
            [.. BreachRouting.Recipients(breach.Route, [], WhoHandle(people)).Select(person => person.ToString())];

        static HashSet<string> Confirming(List<KnownPerson> people) =>
        [
            .. people.Where(person => RolePermissions.Allow(person.Roles, Permission.ConfirmEmergencies)).Select(person => person.PersonId.ToString()),
        ];
    }

    /// <summary>The name of a second person, who is one of those that may be asked.</summary>
    /// <exception cref="RuleBrokenException">Somebody else was chosen.</exception>
    public static async Task<string> SecondPersonAsync(
        this PortalDbContext db, Breach breach, Guid askedOfId, Guid me, DateOnly today, CancellationToken ct) =>
        (await db.SecondPeopleAsync(breach, me, today, ct)).Any(person => person.Value == askedOfId.ToString())
            ? await db.NameOfAsync(askedOfId, ct) ?? throw new RuleBrokenException(new SecondPersonNeeded())
            : throw new RuleBrokenException(new SecondPersonNeeded());

    /// <summary>Everyone who works here today, by name, to choose from.</summary>
    public static async Task<IReadOnlyList<SelectListItem>> PeopleToChooseAsync(this PortalDbContext db, DateOnly today, CancellationToken ct) =>
        await db.WorkingOn(today)
            .OrderBy(person => person.Name)
            .Select(person => new SelectListItem(person.JobTitle == null ? person.Name : person.Name + ", " + person.JobTitle, person.Id.ToString()))
            .ToListAsync(ct);

    /// <summary>
    /// Everyone who works here today, and then those who have left or come back later: a report may be about them, and a case does not end with their
    /// notice.
    /// </summary>
    public static async Task<IReadOnlyList<SelectListItem>> AnybodyOfTheSettingAsync(this PortalDbContext db, DateOnly today, CancellationToken ct) =>
    [
        .. await db.PeopleToChooseAsync(today, ct),
        .. await db.People.Where(person => person.StartedOn > today || (person.LeftOn != null && person.LeftOn < today))
            .OrderBy(person => person.Name)
            .Select(person => new SelectListItem(person.Name + (person.StartedOn > today ? " (not here yet)" : " (left)"), person.Id.ToString()))
            .ToListAsync(ct),
    ];

    public static async Task<string?> NameOfAsync(this PortalDbContext db, Guid personId, CancellationToken ct) =>
        await db.People.Where(person => person.Id == personId).Select(person => person.Name).SingleOrDefaultAsync(ct);

    /// <summary>Those who may open the case and are here today, to choose from; where every one is away, all of them.</summary>
    public static async Task<IReadOnlyList<SelectListItem>> PeopleWhoMayHandleAsync(
        this PortalDbContext db, Breach breach, DateOnly today, CancellationToken ct)
    {
        HashSet<string> able =
            [.. BreachRouting.WhoCanAct(breach.Route, breach.KeptFrom(), await db.HandlersAsync(today, ct)).Select(person => person.ToString())];
        return [.. (await db.PeopleToChooseAsync(today, ct)).Where(person => able.Contains(person.Value))];
    }

    public static async Task<IReadOnlyDictionary<Guid, string>> NamesAsync(this PortalDbContext db, IEnumerable<Guid> people, CancellationToken ct)
    {
        List<Guid> ids = [.. people.Distinct()];
        return await db.People.AsNoTracking().Where(person => ids.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name, ct);
    }
}
