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

namespace SafeguardingPortal.Web.Features.Policies.PolicyLibrary;

/// <summary>The setting's policies. A policy that was never in force is seen by those who may write it.</summary>
[Area("Policies")]
[Route("policies")]
public sealed class PolicyLibraryController(PortalDbContext db, CurrentPerson me) : Controller
{
    [HttpGet, Requires(Permission.ReadPolicies)]
    public async Task<IActionResult> Index([FromQuery] PolicyLibraryFilter filter, int page = 1)
    {
        var mayWrite = me.May(Permission.WritePolicies);
        var reviews = db.ReviewsKnownTo(me.Actor);
        var lines = await Filtered(filter, mayWrite || me.May(Permission.ApprovePolicies))
            .OrderBy(policy => policy.SearchTitle).ThenBy(policy => policy.Id)
            .Select(policy => new
            {
                policy,
                current = db.PolicyVersions.FirstOrDefault(version => version.Id == policy.CurrentVersionId),
                nextReview = reviews.Where(review => review.PolicyId == policy.Id && review.State == ReviewState.Open)
                    .Min(review => (DateOnly?)review.DueOn),
                counted = db.CheckedPolicies.FirstOrDefault(counted => counted.PolicyId == policy.Id),
            })
            .Select(row => new PolicyLine(
                row.policy.Id, row.policy.Title, row.policy.Kind, row.policy.Status, (int?)row.current!.Number, row.current.PublishedAt,
                row.nextReview, row.policy.DraftVersionId != null, (int?)row.counted!.Errors, (int?)row.counted.Warnings))
            .ToPageAsync(page, cancellation: HttpContext.RequestAborted);
        return View(new PolicyLibraryPage(filter, lines, mayWrite));
    }

    private IQueryable<Policy> Filtered(PolicyLibraryFilter filter, bool mayReadDrafts)
    {
        var policies = db.Policies.AsNoTracking();
        if (!mayReadDrafts)
            policies = policies.Where(policy => policy.Status != PolicyStatus.Draft);
        // Withdrawn policies are looked up, not come across.
        policies = filter.Status is { } status
            ? policies.Where(policy => policy.Status == status)
            : policies.Where(policy => policy.Status != PolicyStatus.Withdrawn);
        if (filter.Kind is { } kind)
            policies = policies.Where(policy => policy.Kind == kind);
        if (!string.IsNullOrWhiteSpace(filter.Search))
        {
            var words = filter.Search.Trim().ToUpperInvariant();
            policies = policies.Where(policy => policy.SearchTitle.Contains(words));
        }

        return policies;
    }
}
