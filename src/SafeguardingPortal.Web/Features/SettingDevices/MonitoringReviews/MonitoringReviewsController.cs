using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.SettingDevices;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Paging;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SettingDevices.MonitoringReviews;

public sealed record MonitoringReviewsPage(PagedList<ReviewLine> Reviews, DateOnly? NextOn, bool Late);

public sealed record ReviewLine(Guid Id, MonitoringKind Kind, DateOnly From, DateOnly Until, DateOnly ReviewedOn, string By, int Open);

public sealed record ReviewPage(
    MonitoringHead Head, DateOnly ReviewedOn, string By, string LookedAt, DateOnly NextOn, IReadOnlyList<FindingLine> Findings);

public sealed record FindingLine(
    Guid Id, string What, string Action, string Owner, DateOnly DueOn, DateTimeOffset? DoneAt, string? DoneBy, string? Outcome);

/// <summary>Reviews of how devices were used and whether the filter holds.</summary>
[Area("SettingDevices")]
[Route("setting-devices/monitoring")]
public sealed class MonitoringReviewsController(PortalDbContext db, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.KeepSettingDevices)]
    public async Task<IActionResult> Index(int page = 1)
    {
        var ct = HttpContext.RequestAborted;
        var all = db.MonitoringReviews.AsNoTracking();
        var reviews = await all
            .OrderByDescending(review => review.ReviewedOn).ThenBy(review => review.Id)
            .Select(review => new ReviewLine(
                review.Id, review.Kind, review.PeriodFrom, review.PeriodUntil, review.ReviewedOn,
                db.People.Where(person => person.Id == review.ReviewedById).Select(person => person.Name).First(), review.OpenFindings))
            .ToPageAsync(page, cancellation: ct);
        var next = await all.OrderByDescending(review => review.ReviewedOn).ThenByDescending(review => review.NextOn)
            .Select(review => (DateOnly?)review.NextOn).FirstOrDefaultAsync(ct);
        return View(new MonitoringReviewsPage(reviews, next, next < clock.Today));
    }

    [HttpGet("{id:guid}"), Requires(Permission.KeepSettingDevices)]
    public async Task<IActionResult> Review(Guid id)
    {
        var ct = HttpContext.RequestAborted;
        var head = await MonitoringHead.OfAsync(db, id, ct);
        var page = await db.MonitoringReviews.AsNoTracking().Where(review => review.Id == id)
            .Select(review => new ReviewPage(
                head, review.ReviewedOn, db.People.Where(person => person.Id == review.ReviewedById).Select(person => person.Name).First(),
                review.LookedAt, review.NextOn,
                review.Findings.OrderBy(finding => finding.DueOn).ThenBy(finding => finding.Id)
                    .Select(finding => new FindingLine(
                        finding.Id, finding.What, finding.Action,
                        db.People.Where(person => person.Id == finding.OwnerId).Select(person => person.Name).First(), finding.DueOn,
                        finding.DoneAt,
                        db.People.Where(person => person.Id == finding.DoneById).Select(person => person.Name).FirstOrDefault(),
                        finding.Outcome))
                    .ToList()))
            .SingleAsync(ct);
        return View(page);
    }
}
