using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Reviews;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Reviews;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Paging;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Policies.PolicyHistory;

public sealed record PolicyHistoryPage(Guid PolicyId, string Title, PagedList<VersionLine> Versions, IReadOnlyList<ReviewLine> Reviews);

public sealed record VersionLine(
    int Number, PolicyVersionState State, DateTimeOffset? PublishedAt, string? PublishedBy, string? Why, Adoption Adoption,
    DateTimeOffset? EndedAt);

public sealed record ReviewLine(
    DateOnly DueOn, ReviewTrigger Trigger, DateOnly ReviewedOn, string Reviewer, ReviewOutcome Outcome, int DaysLate);

/// <summary>Every version, newest first, and how punctually it was reviewed (C034, C035).</summary>
[Area("Policies")]
[Route("policies/{id:guid}/history")]
public sealed class PolicyHistoryController(PortalDbContext db, CurrentPerson me) : Controller
{
    private const int LatestReviews = 50;

    [HttpGet, Requires(Permission.ReadPolicies)]
    public async Task<IActionResult> Index(Guid id, int page = 1)
    {
        var ct = HttpContext.RequestAborted;
        var mayReadDrafts = me.May(Permission.WritePolicies) || me.May(Permission.ApprovePolicies);
        var title = await db.Policies.Where(policy => policy.Id == id && (mayReadDrafts || policy.Status != PolicyStatus.Draft))
            .Select(policy => policy.Title).FirstOrDefaultAsync(ct);
        if (title is null)
            return NotFound();

        var versions = await db.PolicyVersions.AsNoTracking()
            .Where(version => version.PolicyId == id && (mayReadDrafts || version.PublishedAt != null))
            .OrderByDescending(version => version.Number)
            .Select(version => new VersionLine(
                version.Number, version.State, version.PublishedAt, version.PublishedBy, version.PublishedBecause, version.Adoption,
                version.EndedAt))
            .ToPageAsync(page, cancellation: ct);
        var reviews = await db.ReviewsKnownTo(me.Actor).AsNoTracking().Where(review => review.PolicyId == id && review.State == ReviewState.Done)
            .OrderByDescending(review => review.ReviewedOn).ThenByDescending(review => review.DueOn)
            .Select(review => new ReviewLine(
                review.DueOn, review.Trigger, review.ReviewedOn!.Value, review.Reviewer!, review.Outcome!.Value, review.DaysLate!.Value))
            .Take(LatestReviews).ToListAsync(ct);
        return View(new PolicyHistoryPage(id, title, versions, reviews));
    }
}
