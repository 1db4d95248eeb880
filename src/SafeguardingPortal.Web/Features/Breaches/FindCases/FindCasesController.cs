using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Features.Breaches.BreachQueue;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Paging;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.FindCases;

public sealed record FindCasesPage(CaseSearch Search, IReadOnlyList<SelectListItem> People, DateOnly Today, UncountedList<QueueLine> Cases);

/// <summary>Cases by reference, kind, state, day or person, open and closed, as far as this person may know of them. Nothing is counted.</summary>
[Area("Breaches")]
[Route("breaches/find")]
public sealed class FindCasesController(PortalDbContext db, CurrentPerson me, SchoolClock clock) : Controller
{
    // Those who left are there too: a case outlives a contract.
    private const int MostPeople = 1000;

    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public async Task<IActionResult> Index(CaseSearch search, int page = 1)
    {
        ArgumentNullException.ThrowIfNull(search);
        var ct = HttpContext.RequestAborted;
        var cases = await search.In(db.CasesOf(me).AsNoTracking())
            .OrderByDescending(breach => breach.ReportedAt).ThenBy(breach => breach.Id)
            .Select(breach => new QueueLine(
                breach.Id, breach.Reference, breach.Category, breach.State, breach.Route, breach.KnownAt, breach.ClosedAt, breach.NextDueOn,
                breach.LookAgainOn))
            .ToUncountedPageAsync(page, cancellation: ct);
        var people = await db.People.AsNoTracking().OrderBy(person => person.Name).Take(MostPeople)
            .Select(person => new SelectListItem(person.Name, person.Id.ToString(), person.Id == search.Person)).ToListAsync(ct);
        return View(new FindCasesPage(search, people, clock.Today, cases));
    }
}
