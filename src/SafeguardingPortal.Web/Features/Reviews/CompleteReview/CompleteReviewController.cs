using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Reviews;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Reviews;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Reviews.CompleteReview;

/// <summary>Records that a policy was reviewed, by whom, with what outcome; lateness stays on the record.</summary>
[Area("Reviews")]
[Route("reviews/{id:guid}/complete")]
[Requires(Permission.CompleteReviews)]
public sealed class CompleteReviewController(PortalDbContext db, CurrentPerson me, SchoolClock clock, CompleteReviewHandler handler) : Controller
{
    [HttpGet]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost]
    public async Task<IActionResult> Index(Guid id, CompleteReviewForm form)
    {
        Guid? toRevise = null;
        return await this.SubmitAsync(
            form,
            write: async () => toRevise = await handler.HandleAsync(id, form, HttpContext.RequestAborted),
            showAgain: () => Page(id, form),
            success: () =>
            {
                this.Flash(toRevise is null ? "Review recorded." : "Review recorded. Now revise the text.");
                return Redirect(toRevise is { } policyId ? $"/policies/{policyId}" : "/reviews");
            });
    }

    private async Task<IActionResult> Page(Guid id, CompleteReviewForm? form)
    {
        var ct = HttpContext.RequestAborted;
        var review = await db.ReviewsKnownTo(me.Actor).AsNoTracking().FirstOrDefaultAsync(review => review.Id == id, ct);
        // A finished review is history, unless someone finished it while this form was being filled in.
        if (review is null || (form is null && review.State != ReviewState.Open))
            return NotFound();

        var policy = await db.Policies.AsNoTracking().SingleAsync(policy => policy.Id == review.PolicyId, ct);
        form ??= new CompleteReviewForm
        {
            Version = review.Version,
            ReviewedOn = clock.Today,
            NextReviewOn = ReviewDates.NextAfter(clock.Today, policy.ReviewPeriodMonths),
        };
        return View("Form", new CompleteReviewPage(
            id, policy.Id, policy.Title, review.Trigger, review.RaisedBecause, review.RaisedBy, review.DueOn,
            review.DaysOverdueOn(clock.Today), review.Trigger == ReviewTrigger.Scheduled, policy.ReviewPeriodMonths, form)
        {
            CaseId = review.FromCaseId,
            Case = await db.Breaches.Where(BreachAccess.VisibleTo(me.Actor)).Where(breach => breach.Id == review.FromCaseId)
                .Select(breach => breach.Reference).SingleOrDefaultAsync(ct),
        });
    }
}
