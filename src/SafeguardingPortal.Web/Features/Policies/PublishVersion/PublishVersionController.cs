using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Reviews;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Policies.PublishVersion;

/// <summary>Puts the draft in force, with its adoption and the promise of the next review.</summary>
[Area("Policies")]
[Route("policies/{id:guid}/publish")]
[Requires(Permission.PublishPolicies)]
public sealed class PublishVersionController(PortalDbContext db, CurrentPerson me, SchoolClock clock, PublishVersionHandler handler)
    : Controller
{
    [HttpGet]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost]
    public Task<IActionResult> Index(Guid id, PublishVersionForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash(form.PublishOn is { } day && day > clock.Today
                ? $"Planned. It comes into force on {Words.Date(day)}."
                : "Published. This version is now in force.");
            return Redirect($"/policies/{id}");
        });

    private async Task<IActionResult> Page(Guid id, PublishVersionForm? form)
    {
        var ct = HttpContext.RequestAborted;
        if (await VersionInTheMaking.FindAsync(db, id, ct) is not { } found)
            return NotFound();
        var (policy, draft) = found;

        var replaces = await db.PolicyVersions.Where(version => version.Id == policy.CurrentVersionId)
            .Select(version => (int?)version.Number).FirstOrDefaultAsync(ct);
        form ??= new PublishVersionForm
        {
            Version = draft.Version,
            WrittenOn = draft.WrittenOn,
            PublishOn = draft.PublishOn,
            Reason = draft.PublishedBecause,
            NextReviewOn = draft.NextReviewOn ?? ReviewDates.NextAfter(clock.Today, policy.ReviewPeriodMonths),
        };
        var rules = me.Setting.Rules;
        return View("Form", new PublishVersionPage(
            id, draft.Title, draft.Number, replaces, policy.Kind == PolicyKind.AcceptableUse,
            draft.State == PolicyVersionState.Approved || PolicyVersion.NeedsNoApproval(rules), draft.PublishOn,
            policy.ReviewPeriodMonths, rules.SignOffGraceDays, form));
    }
}
