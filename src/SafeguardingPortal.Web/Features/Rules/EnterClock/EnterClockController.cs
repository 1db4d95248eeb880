using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Rules.EnterClock;

public sealed record EnterClockPage(EnterClockForm Form, IReadOnlyList<SelectListItem> Targets) : IOwnClockPage
{
    OwnClockForm IOwnClockPage.Form => Form;
}

/// <summary>Adds a time limit that the setting itself is bound by: its insurer, its umbrella body, its trust.</summary>
[Area("Rules")]
[Route("rules/clocks/new")]
public sealed class EnterClockController(PortalDbContext db, EnterClockHandler handler, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.ManageSetting)]
    public Task<IActionResult> Index() => Page(new EnterClockForm { CheckedOn = clock.Today });

    [HttpPost, Requires(Permission.ManageSetting)]
    public Task<IActionResult> Index(EnterClockForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(form, HttpContext.RequestAborted),
        showAgain: () => Page(form),
        success: () =>
        {
            this.Flash("Entered. Reports and triages from now on are counted by it.");
            return RedirectToAction("Index", "RuleList");
        });

    private async Task<IActionResult> Page(EnterClockForm form) =>
        View("Form", new EnterClockPage(form, await db.ClockTargetsAsync(form.Whom, HttpContext.RequestAborted)));
}
