using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Breaches.DecideOnDbs;

public sealed record DecideOnDbsPage(CaseHeading Case, DecideOnDbsForm Form, string? Outcome);

/// <summary>Whether somebody is referred to the Disclosure and Barring Service, and why, either way.</summary>
[Area("Breaches")]
[Route("breaches/{id:guid}/dbs")]
public sealed class DecideOnDbsController(PortalDbContext db, CurrentPerson me, DecideOnDbsHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, DecideOnDbsForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("The decision is recorded.");
            return RedirectToAction("Index", "BreachCase", new { id });
        });

    private async Task<IActionResult> Page(Guid id, DecideOnDbsForm? form)
    {
        var breach = await db.OpenCaseAsync(id, me, HttpContext.RequestAborted);
        return View("Form", new DecideOnDbsPage(
            breach.Heading(me.Setting.Terms), form ?? new DecideOnDbsForm { Version = breach.Version, Decision = breach.DbsDecision },
            breach.Outcome is { } outcome ? Domain.Breaches.BreachWords.Label(outcome) : null));
    }
}
