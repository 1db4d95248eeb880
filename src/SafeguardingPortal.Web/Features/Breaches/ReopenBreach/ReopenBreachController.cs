using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.ReopenBreach;

public sealed record ReopenBreachPage(CaseHeading Case, ReopenBreachForm Form);

/// <summary>Opens a closed case again. Everything that was recorded stays; what has to be done begins anew with the new facts.</summary>
[Area("Breaches")]
[Route("breaches/{id:guid}/reopen")]
public sealed class ReopenBreachController(PortalDbContext db, CurrentPerson me, SchoolClock clock, ReopenBreachHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, ReopenBreachForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Case reopened.");
            return RedirectToAction("Index", "BreachCase", new { id });
        });

    private async Task<IActionResult> Page(Guid id, ReopenBreachForm? form)
    {
        var breach = await db.OpenCaseAsync(id, me, HttpContext.RequestAborted);
        form ??= new ReopenBreachForm { Version = breach.Version, LearntAt = SchoolClock.InLondon(clock.Now).DateTime };
        return View("Form", new ReopenBreachPage(breach.Heading(me.Setting.Terms), form));
    }
}
