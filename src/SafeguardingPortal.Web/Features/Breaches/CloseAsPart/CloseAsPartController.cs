using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Breaches.CloseAsPart;

public sealed record CloseAsPartPage(CaseHeading Case, CloseAsPartForm Form);

/// <summary>Closes one of two reports of the same incident into the other, for somebody who may open both.</summary>
[Area("Breaches")]
[Route("breaches/{id:guid}/part-of")]
public sealed class CloseAsPartController(PortalDbContext db, CurrentPerson me, CloseAsPartHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, CloseAsPartForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Closed as part of the other report.");
            return RedirectToAction("Index", "BreachCase", new { id });
        });

    private async Task<IActionResult> Page(Guid id, CloseAsPartForm? form)
    {
        var breach = await db.OpenCaseAsync(id, me, HttpContext.RequestAborted);
        form ??= new CloseAsPartForm { Version = breach.Version };
        return View("Form", new CloseAsPartPage(breach.Heading(me.Setting.Terms), form));
    }
}
