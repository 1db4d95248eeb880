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
        var people = await db.People.AsNoTracking().OrderBy(person => person.SearchName)
            .Select(person => new KnownPerson(
                person.Id, person.Name, person.Email, person.JobTitle, person.Category, person.StartedOn, person.LeftOn,
                person.UserId != null, person.LineManagerId))
            .ToListAsync(ct);
        return StaffListPlan.Of(rows, people, clock.Today);
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
        var groups = await db.PeopleGroups.Select(group => new NamedUnit(group.Id, group.Name)).ToDictionaryAsync(unit => unit.Id, ct);
        foreach (var line in lines)
        {
            var person = line.PersonId is { } id ? people[id] : Join(line.Row);
            if (line.What != ListChange.Joins)
                Correct(person, line.Row);
            if (line.LineManagerId is { } managerId && managerId != person.LineManagerId)
                person.Place(PlacingOf(person, names[managerId], groups), me.Actor, clock.Now, clock.Today);
            if (line.Row.LeftOn is { } lastDay && person.LeftOn is null)
                person.Leave(lastDay, Reason, me.Actor, clock.Now);
        }

        await db.SaveChangesAsync(ct);
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

    private Placing PlacingOf(StaffMember person, NamedUnit manager, Dictionary<Guid, NamedUnit> groups) => new(
        manager,
        [
            .. me.Setting.Sites.Where(site => person.Sites.Any(line => line.SiteId == site.Id))
                .Select(site => new NamedUnit(site.Id, site.Name)),
        ],
        [.. person.Groups.Select(line => groups[line.GroupId])]);
}

public sealed record StaffListOutOfDate()
    : Refusal("Somebody changed these people since the list was read. Nothing was done. Look at what would change now, then go on.");
