using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Reviews;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Reviews.RaiseReview;

/// <summary>Asks for a review outside the cycle, because something happened (C029–C032).</summary>
[Area("Reviews")]
[Route("reviews/raise/{policyId:guid}")]
[Requires(Permission.CompleteReviews)]
public sealed class RaiseReviewController(PortalDbContext db, SchoolClock clock, RaiseReviewHandler handler) : Controller
{
    private const int UsualDays = 28;

    [HttpGet]
    public Task<IActionResult> Index(Guid policyId, ReviewTrigger? trigger) =>
        Page(policyId, new RaiseReviewForm { Trigger = trigger, DueOn = clock.Today.AddDays(UsualDays) });

    [HttpPost]
    public Task<IActionResult> Index(Guid policyId, RaiseReviewForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(policyId, form, HttpContext.RequestAborted),
        showAgain: () => Page(policyId, form),
        success: () =>
        {
            this.Flash("Review raised.");
            return Redirect("/reviews");
        });

    private async Task<IActionResult> Page(Guid policyId, RaiseReviewForm form)
    {
        var title = await db.Policies.Where(policy => policy.Id == policyId && policy.Status == PolicyStatus.InForce)
            .Select(policy => policy.Title).FirstOrDefaultAsync(HttpContext.RequestAborted);
        return title is null ? NotFound() : View("Form", new RaiseReviewPage(policyId, title, form));
    }
}
