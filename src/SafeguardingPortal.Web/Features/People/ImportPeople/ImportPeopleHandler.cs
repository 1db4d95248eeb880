using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.People.Lists;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.People.ImportPeople;

public sealed class ImportPeopleHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    private const string Reason = "Staff list brought in";

    public async Task<StaffListPlan> PlanAsync(IReadOnlyList<StaffListRow> rows, CancellationToken ct)
    {
        var today = clock.Today;
        var mayGive = CaseOffices.MayBeGivenBy(me.Actor);
        var people = await db.People.AsNoTracking().OrderBy(person => person.SearchName)
            .Select(person => new KnownPerson(
                person.Id, person.Name, person.Email, person.JobTitle, person.Category, person.StartedOn, person.LeftOn,
                person.UserId != null, person.LineManagerId)
            {
                OfficeNotYours = !mayGive && person.Roles.Any(held => CaseOffices.All.Contains(held.Role) && (held.To == null || held.To >= today)),
                SiteIds = person.Sites.Select(line => line.SiteId).ToList(),
                GroupIds = person.Groups.Where(line => line.Until == null).Select(line => line.GroupId).ToList(),
            })
            .AsSplitQuery().ToListAsync(ct);
        return StaffListPlan.Of(rows, people, await KnownPlacesAsync(ct), today);
    }

    /// <summary>Of the plan as it was shown; the identifiers of a setting are in it.</summary>
    public static string FingerprintOf(StaffListPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(plan.Essence())));
    }

    /// <summary>Applies the plan in one save, if it is still the one that was shown. Lines with a problem are left out.</summary>
    /// <returns>How many people joined, changed or left.</returns>
    public async Task<int> HandleAsync(IReadOnlyList<StaffListRow> rows, string? fingerprint, CancellationToken ct)
    {
        var plan = await PlanAsync(rows, ct);
        if (FingerprintOf(plan) != fingerprint)
            throw new RuleBrokenException(new StaffListOutOfDate());

        var lines = plan.Lines.Where(line => line.What is ListChange.Joins or ListChange.Changes or ListChange.Leaves).ToList();
        var ids = lines.Select(line => line.PersonId).ToList();
        var people = await db.People.AsSplitQuery().Include(person => person.Roles).Include(person => person.Sites)
            .Include(person => person.Groups).Where(person => ids.Contains(person.Id)).ToDictionaryAsync(person => person.Id, ct);
        var names = await db.People.Select(person => new NamedUnit(person.Id, person.Name)).ToDictionaryAsync(unit => unit.Id, ct);
        var known = await KnownPlacesAsync(ct);
        foreach (var line in lines)
        {
            var person = line.PersonId is { } id ? people[id] : Join(line.Row);
            if (line.What != ListChange.Joins)
                Correct(person, line.Row);
            Place(person, line, names, known);
            if (line.Row.LeftOn is { } lastDay && person.LeftOn is null)
                person.Leave(lastDay, Reason, me.Actor, clock.Now);
        }

        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException failed) when (failed.IsNotUnique())
        {
            // Somebody took one of these addresses at the same moment.
            db.ChangeTracker.Clear();
            throw new RuleBrokenException(new StaffListOutOfDate());
        }

        return lines.Count;
    }

    private StaffMember Join(StaffListRow row)
    {
        var person = StaffMember.Join(
            Ids.New(), db.SettingId, row.Name!, row.Email, row.JobTitle, row.Category!.Value, row.StartedOn!.Value, me.Actor, clock.Now);
        person.Appoint(Ids.New(), Role.Staff, row.StartedOn.Value, me.Actor, clock.Now);
        db.People.Add(person);
        return person;
    }

    private void Correct(StaffMember person, StaffListRow row)
    {
        var (name, email, job, category) =
            (row.Name ?? person.Name, row.Email ?? person.Email, row.JobTitle ?? person.JobTitle, row.Category ?? person.Category);
        if ((name, email, job, category) != (person.Name, person.Email, person.JobTitle, person.Category))
            person.Correct(name, email, job, category, Reason, me.Actor, clock.Now);
    }

    private void Place(StaffMember person, StaffListLine line, Dictionary<Guid, NamedUnit> names, KnownPlaces known)
    {
        var managerId = line.LineManagerId ?? person.LineManagerId;
        if (managerId == person.LineManagerId && line.Places is null)
            return;

        var places = line.Places ?? new PlacesOfPerson(
            [.. known.Sites.Where(site => person.Sites.Any(works => works.SiteId == site.Id))],
            [
                .. known.Groups.Where(group => person.Groups.Any(member => member.GroupId == group.Id && member.Until is null))
                    .Select(group => new NamedUnit(group.Id, group.Name)),
            ]);
        person.Place(
            new Placing(managerId is { } id ? names[id] : null, places.Sites, places.Groups), me.Actor, clock.Now, clock.Today);
    }

    private async Task<KnownPlaces> KnownPlacesAsync(CancellationToken ct) => new(
        [.. me.Setting.Sites.OrderBy(site => site.Name).Select(site => new NamedUnit(site.Id, site.Name))],
        await db.PeopleGroups.AsNoTracking().OrderBy(group => group.Name)
            .Select(group => new KnownGroup(group.Id, group.Name, group.Kind, group.InUse)).ToListAsync(ct));
}

public sealed record StaffListOutOfDate()
    : Refusal("Somebody changed these people since the list was read. Nothing was done. Look at what would change now, then go on.");
