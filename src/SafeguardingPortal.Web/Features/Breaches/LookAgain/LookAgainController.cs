using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Breaches.LookAgain;

public sealed record LookAgainPage(CaseHeading Case, LookAgainForm Form);

/// <summary>Chooses the day on which an open case is brought up again, where nothing is recorded on it until then.</summary>
[Area("Breaches")]
[Route("breaches/{id:guid}/look-again")]
public sealed class LookAgainController(PortalDbContext db, CurrentPerson me, LookAgainHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, LookAgainForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("The case comes up again on that day.");
            return RedirectToAction("Index", "BreachCase", new { id });
        });

    private async Task<IActionResult> Page(Guid id, LookAgainForm? form)
    {
        var breach = await db.OpenCaseAsync(id, me, HttpContext.RequestAborted);
        form ??= new LookAgainForm { Version = breach.Version, Day = breach.LookAgainOn };
        return View("Form", new LookAgainPage(breach.Heading(me.Setting.Terms), form));
    }
}
