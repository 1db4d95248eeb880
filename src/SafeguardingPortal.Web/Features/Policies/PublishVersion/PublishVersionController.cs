using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies;
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
            this.Flash("Published. This version is now in force.");
            return Redirect($"/policies/{id}");
        });

    private async Task<IActionResult> Page(Guid id, PublishVersionForm? form)
    {
        var ct = HttpContext.RequestAborted;
        var policy = await db.Policies.AsNoTracking().FirstOrDefaultAsync(policy => policy.Id == id, ct);
        if (policy is null)
            return NotFound();
        var draft = await db.PolicyVersions.AsNoTracking().FirstOrDefaultAsync(version => version.Id == policy.DraftVersionId, ct);
        if (draft is null)
            return NotFound();

        var replaces = await db.PolicyVersions.Where(version => version.Id == policy.CurrentVersionId)
            .Select(version => (int?)version.Number).FirstOrDefaultAsync(ct);
        form ??= new PublishVersionForm
        {
            Version = draft.Version,
            WrittenOn = draft.WrittenOn,
            NextReviewOn = policy.ReviewPeriodMonths is { } months ? clock.Today.AddMonths(months) : null,
        };
        var rules = me.Setting.Rules;
        return View("Form", new PublishVersionPage(
            id, draft.Title, draft.Number, replaces, policy.Kind == PolicyKind.AcceptableUse, rules.Adoption, policy.ReviewPeriodMonths,
            rules.SignOffGraceDays, form));
    }
}
