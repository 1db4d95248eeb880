using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Breaches.DecideOnTra;

public sealed record DecideOnTraPage(CaseHeading Case, DecideOnTraForm Form, string? Outcome);

/// <summary>Whether a teacher is referred to the Teaching Regulation Agency, and why, either way.</summary>
[Area("Breaches")]
[Route("breaches/{id:guid}/tra")]
public sealed class DecideOnTraController(PortalDbContext db, CurrentPerson me, DecideOnTraHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, DecideOnTraForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("The decision is recorded.");
            return RedirectToAction("Index", "BreachCase", new { id });
        });

    private async Task<IActionResult> Page(Guid id, DecideOnTraForm? form)
    {
        var breach = await db.OpenCaseAsync(id, me, HttpContext.RequestAborted);
        return View("Form", new DecideOnTraPage(
            breach.Heading(me.Setting.Terms), form ?? new DecideOnTraForm { Version = breach.Version, Decision = breach.TraDecision },
            breach.Outcome is { } outcome ? Domain.Breaches.BreachWords.Label(outcome) : null));
    }
}
