using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Paging;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.BreachQueue;

/// <summary>The cases that this person handles, the most urgent first. What they may not know of is in no list and no count.</summary>
[Area("Breaches")]
[Route("breaches")]
public sealed class BreachQueueController(PortalDbContext db, CurrentPerson me, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public async Task<IActionResult> Index(bool closed = false, int page = 1, string? find = null)
    {
        var ct = HttpContext.RequestAborted;
        var today = clock.Today;
        var cases = db.CasesOf(me).AsNoTracking();
        var open = cases.Where(breach => breach.ClosedAt == null);
        var counts = await open.GroupBy(breach => 1)
            .Select(group => new QueueCounts(
                group.Count(), group.Count(breach => breach.State == BreachState.Reported), group.Count(breach => breach.NextDueOn < today)))
            .SingleOrDefaultAsync(ct) ?? new QueueCounts(0, 0, 0);
        // A reference is found by its beginning, which the index on references answers however many cases there are.
        var wanted = find?.Trim().ToUpperInvariant();
        var ordered = !string.IsNullOrEmpty(wanted)
            ? cases.Where(breach => breach.Reference.StartsWith(wanted)).OrderByDescending(breach => breach.Reference)
            : closed
            ? cases.Where(breach => breach.ClosedAt != null).OrderByDescending(breach => breach.ClosedAt)
            : open.OrderBy(breach => breach.NextDueOn == null && breach.LookAgainOn == null)
                .ThenBy(breach => breach.NextDueOn == null || breach.LookAgainOn < breach.NextDueOn ? breach.LookAgainOn : breach.NextDueOn)
                .ThenBy(breach => breach.KnownAt);
        var list = await ordered.ThenBy(breach => breach.Id)
            .Select(breach => new QueueLine(
                breach.Id, breach.Reference, breach.Category, breach.State, breach.Route, breach.KnownAt, breach.ClosedAt, breach.NextDueOn,
                breach.LookAgainOn))
            .ToUncountedPageAsync(page, cancellation: ct);
        return View(new BreachQueuePage(counts, closed, today, list, wanted));
    }
}
