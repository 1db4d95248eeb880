using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Concerns;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.Domain.RuleBooks;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Concerns.Patterns;

/// <summary>The pattern lens: counts under printed rules, and who looked at what they found. It ranks and scores nobody.</summary>
[Area("Concerns")]
[Route("concerns/patterns")]
public sealed class PatternsController(
    PortalDbContext db, CurrentPerson me, SchoolClock clock, ConcernPatterns patterns) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public async Task<IActionResult> Index(ConcernLens by = ConcernLens.Person)
    {
        var ct = HttpContext.RequestAborted;
        by = PatternsPage.Lenses.Contains(by) ? by : ConcernLens.Person;
        var (today, term) = (clock.Today, SchoolTerm.Of(clock.Today));
        var book = await db.RuleBookAsync(ct);
        var since = book.SinceUnder(by, today);
        var found = await patterns.FindAsync(book, me.Actor, today, ct);
        var groups = await patterns.GroupsAsync(by, since, me.Actor, atLeast: 1, ct);
        var names = await db.LensNamesAsync(
            me, [.. found.Select(one => (one.Group.Lens, one.Group.Key)), .. groups.Select(group => (group.Lens, group.Key))],
            book.SinceUnder(ConcernLens.Place, today), ct);
        return View(new PatternsPage(
            [.. found.OrderByDescending(one => one.Waits).Select(one => Line(one, names[(one.Group.Lens, one.Group.Key)]))],
            by,
            since,
            [.. groups.Select(group => new GroupLine(group.Key, names[(group.Lens, group.Key)], group.Count))],
            term.Name,
            term.Key,
            await db.ConcernsKnownTo(me.Actor).CountAsync(concern => concern.OccurredOn >= term.First, ct),
            await TermConsideredAsync(term, ct),
            await NotConsideredAsync(term.Before, ct),
            [.. book.All.Where(rule => rule.About is RuleSubject.Concerns)]));
    }

    private static FoundLine Line(PatternFound found, string name) =>
        new(found.Rule, found.Group.Lens, found.Group.Key, name, found.Group.Count, found.Waits, found.Considered);

    private async Task<SchoolTerm?> NotConsideredAsync(SchoolTerm term, CancellationToken ct) =>
        await db.ConcernsKnownTo(me.Actor).AnyAsync(concern => concern.OccurredOn >= term.First && concern.OccurredOn <= term.Last, ct)
        && await TermConsideredAsync(term, ct) is null
            ? term
            : null;

    private async Task<ConsideredBefore?> TermConsideredAsync(SchoolTerm term, CancellationToken ct) =>
        await db.ConsiderationsKnownTo(me.Actor).AsNoTracking()
            .Where(consideration => consideration.Lens == ConcernLens.Term && consideration.LensKey == term.Key)
            .OrderByDescending(consideration => consideration.ConsideredAt)
            .Select(consideration => new ConsideredBefore(
                consideration.Id, consideration.ConsideredAt, consideration.ConsideredBy, consideration.Because, consideration.Decision))
            .FirstOrDefaultAsync(ct);
}
