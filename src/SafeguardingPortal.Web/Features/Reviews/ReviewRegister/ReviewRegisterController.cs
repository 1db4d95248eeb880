using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Reviews;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Reviews;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Paging;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Reviews.ReviewRegister;

/// <summary>Which reviews are due, which are overdue and by how much, and how punctual the done ones were (C028, C035).</summary>
[Area("Reviews")]
[Route("reviews")]
public sealed class ReviewRegisterController(PortalDbContext db, CurrentPerson me, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.SeeReviewRegister)]
    public async Task<IActionResult> Index(ReviewView view = ReviewView.Open, string? search = null, int page = 1)
    {
        var ct = HttpContext.RequestAborted;
        var today = clock.Today;
        // Where a lesson came from is known to those who may open the case.
        var cases = db.Breaches.Where(BreachAccess.VisibleTo(me.Actor));
        var overdue = await db.ReviewsKnownTo(me.Actor).CountAsync(review => review.State == ReviewState.Open && review.DueOn < today, ct);
        var rows =
            from review in Shown(view, today)
            join policy in db.Policies on review.PolicyId equals policy.Id
            select new { review, policy };
        if (!string.IsNullOrWhiteSpace(search))
        {
            var words = search.Trim().ToUpperInvariant();
            rows = rows.Where(row => row.policy.SearchTitle.Contains(words));
        }

        rows = view == ReviewView.Done
            ? rows.OrderByDescending(row => row.review.ReviewedOn).ThenBy(row => row.review.Id)
            : rows.OrderBy(row => row.review.DueOn).ThenBy(row => row.review.Id);
        var lines = await rows.Select(row => new ReviewLine(
            row.review.Id, row.policy.Id, row.policy.Title, row.review.Trigger, row.review.RaisedBecause, row.review.DueOn, row.review.State,
            row.review.ReviewedOn, row.review.Reviewer, row.review.Outcome, row.review.DaysLate, row.review.FromCaseId,
            cases.Where(breach => breach.Id == row.review.FromCaseId).Select(breach => breach.Reference).FirstOrDefault())).ToPageAsync(page, cancellation: ct);
        return View(new ReviewRegisterPage(view, search, overdue, lines, me.May(Permission.CompleteReviews)));
    }

    private IQueryable<Review> Shown(ReviewView view, DateOnly today)
    {
        var reviews = db.ReviewsKnownTo(me.Actor).AsNoTracking();
        return view switch
        {
            ReviewView.Open => reviews.Where(review => review.State == ReviewState.Open),
            ReviewView.Overdue => reviews.Where(review => review.State == ReviewState.Open && review.DueOn < today),
            ReviewView.Done => reviews.Where(review => review.State == ReviewState.Done),
            _ => throw new InvalidOperationException($"Unknown view {view}."),
        };
    }
}
