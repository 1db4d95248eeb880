using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Breaches.AddFacts;

/// <param name="Open">What the report left open; nothing else is asked.</param>
public sealed record AddFactsPage(CaseHeading Case, AddFactsForm Form, IReadOnlyList<BasicFact> Open);

/// <summary>Adds when, where, which child or which device, where the report did not say. Basic facts, which wait for nobody's advice.</summary>
[Area("Breaches")]
[Route("breaches/{id:guid}/facts")]
public sealed class AddFactsController(PortalDbContext db, CurrentPerson me, AddFactsHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, AddFactsForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Added to the case. The copy-sheets say so from now on.");
            return RedirectToAction("Index", "BreachCase", new { id });
        });

    private async Task<IActionResult> Page(Guid id, AddFactsForm? form)
    {
        var breach = await db.OpenCaseAsync(id, me, HttpContext.RequestAborted);
        return View("Form", new AddFactsPage(
            breach.Heading(me.Setting.Terms), form ?? new AddFactsForm { Version = breach.Version }, breach.OpenFacts));
    }
}
