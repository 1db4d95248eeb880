using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Paging;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.People.PeopleList;

/// <summary>The setting's people, found by name, role and group.</summary>
[Area("People")]
[Route("people")]
public sealed class PeopleListController(PortalDbContext db, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.SeePeople)]
    public async Task<IActionResult> Index(PeopleFilter filter, int page = 1)
    {
        var today = clock.Today;
        var people = await Filtered(filter, today)
            .OrderBy(person => person.SearchName).ThenBy(person => person.Id)
            .Select(person => new PersonRow(
                person.Id,
                person.Name,
                person.JobTitle,
                person.Category,
                person.StartedOn,
                person.LeftOn,
                person.Roles.Where(held => held.From <= today && (held.To == null || held.To >= today)).Select(held => held.Role).ToList(),
                person.UserId != null,
                db.Users.Any(user => user.Id == person.UserId && user.PasswordHash != null)))
            .ToPageAsync(page, Paging.DefaultSize, HttpContext.RequestAborted);
        var groups = await db.PeopleGroups.AsNoTracking().Where(group => group.InUse || group.Id == filter.Group)
            .OrderBy(group => group.Name).Select(group => new NamedUnit(group.Id, group.Name)).ToListAsync(HttpContext.RequestAborted);
        return View(new PeopleListPage(people, filter, groups, today));
    }

    private IQueryable<StaffMember> Filtered(PeopleFilter filter, DateOnly today)
    {
        var people = db.People.AsNoTracking();
        people = filter.State switch
        {
            PeopleState.Current => people.Where(person => person.LeftOn == null || person.LeftOn >= today),
            PeopleState.Left => people.Where(person => person.LeftOn < today),
            PeopleState.All => people,
            _ => people,
        };
        if (filter.Name?.Trim().ToUpperInvariant() is { Length: > 0 } name)
            people = people.Where(person => person.SearchName.Contains(name));
        if (filter.Category is { } category)
            people = people.Where(person => person.Category == category);
        if (filter.Group is { } group)
            people = people.Where(person => person.Groups.Any(line => line.GroupId == group));
        if (filter.Role is { } role)
        {
            people = people.Where(person =>
                person.Roles.Any(held => held.Role == role && held.From <= today && (held.To == null || held.To >= today)));
        }

        return people;
    }
}
