using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Concerns;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.Web.Features.Concerns.LookAtQuietTerm;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Paging;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Concerns.ConcernRegister;

public sealed record ConcernRegisterPage(string Show, string? PersonName, bool AsksAboutQuietTerm, int PatternsWaiting, UncountedList<ConcernLine> Concerns);

public sealed record ConcernLine(
    Guid Id, string Reference, string Person, ConcernKind Kind, ConcernState State, DateOnly OccurredOn, string? Where, bool SelfReport);

/// <summary>The low-level concerns that this reader may know of, newest first and uncounted. What they may not know of is in no list.</summary>
[Area("Concerns")]
[Route("concerns")]
public sealed class ConcernRegisterController(
    PortalDbContext db, CurrentPerson me, SchoolClock clock, ConcernPatterns patterns, QuietTermQuestion quiet) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public async Task<IActionResult> Index(string? show = null, Guid? person = null, int page = 1)
    {
        var ct = HttpContext.RequestAborted;
        var known = db.ConcernsKnownTo(me.Actor).AsNoTracking();
        if (person is not null)
            known = known.Where(concern => concern.PersonId == person);
        known = show switch
        {
            "open" => known.Where(concern => concern.State == ConcernState.Recorded),
            "cases" => known.Where(concern => concern.State == ConcernState.BecameCase),
            _ => known,
        };
        var list = await (
            from concern in known
            join about in db.People on concern.PersonId equals about.Id
            orderby concern.OccurredOn descending, concern.Id descending
            select new ConcernLine(
                concern.Id, concern.Reference, about.Name, concern.Kind, concern.State, concern.OccurredOn, concern.Where, concern.SelfReport))
            .ToUncountedPageAsync(page, cancellation: ct);
        var waiting = (await patterns.FindAsync(await db.RuleBookAsync(ct), me.Actor, clock.Today, ct)).Count(found => found.Waits);
        var name = person is null || list.Items.Count == 0 ? null : list.Items[0].Person;
        return View(new ConcernRegisterPage(show ?? "", name, await quiet.IsAskedAsync(me.Actor, ct), waiting, list));
    }
}
