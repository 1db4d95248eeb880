using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.AppointHandlers;

public sealed record AppointHandlersPage(CaseHeading Case, AppointHandlersForm Form, IReadOnlyList<SelectListItem> People);

/// <summary>Two duties side by side: a case manager for the adult, a safeguarding lead for the child.</summary>
[Area("Breaches")]
[Route("breaches/{id:guid}/handlers")]
public sealed class AppointHandlersController(PortalDbContext db, CurrentPerson me, SchoolClock clock, AppointHandlersHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, AppointHandlersForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Appointed.");
            return RedirectToAction("Index", "BreachCase", new { id });
        });

    private async Task<IActionResult> Page(Guid id, AppointHandlersForm? form)
    {
        var ct = HttpContext.RequestAborted;
        var breach = await db.OpenCaseAsync(id, me, ct);
        form ??= new AppointHandlersForm { Version = breach.Version, CaseManagerId = breach.CaseManagerId, ChildLeadId = breach.ChildLeadId };
        return View("Form", new AppointHandlersPage(
            breach.Heading(me.Setting.Terms), form, await db.PeopleWhoMayHandleAsync(breach, clock.Today, ct)));
    }
}
