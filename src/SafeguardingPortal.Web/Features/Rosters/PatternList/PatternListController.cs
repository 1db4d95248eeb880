using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Paging;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Rosters.PatternList;

public sealed record PatternListPage(PagedList<PatternLine> People);

public sealed record PatternLine(Guid PersonId, string Name, string? Week, DateOnly? From);

/// <summary>Who is expected on which weekdays.</summary>
[Area("Rosters")]
[Route("roster")]
public sealed class PatternListController(PortalDbContext db, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.KeepRoster)]
    public async Task<IActionResult> Index(int page = 1)
    {
        var today = clock.Today;
        var people = await db.People.Where(ExpectedAtStorage.On(today))
            .OrderBy(person => person.Name).ThenBy(person => person.Id)
            .Select(person => new
            {
                person.Id,
                person.Name,
                Pattern = db.WeekPatterns
                    .Where(pattern => pattern.PersonId == person.Id && (pattern.Until == null || today <= pattern.Until))
                    .OrderBy(pattern => pattern.From).FirstOrDefault(),
            })
            .Select(row => new PatternLine(
                row.Id, row.Name, row.Pattern == null ? null : row.Pattern.Week, row.Pattern == null ? null : row.Pattern.From))
            .ToPageAsync(page, 50, HttpContext.RequestAborted);
        return View(new PatternListPage(people));
    }
}
