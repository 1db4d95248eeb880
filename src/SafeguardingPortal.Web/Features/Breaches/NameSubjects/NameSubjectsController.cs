using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Features.Breaches.TellOutside;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.NameSubjects;

public sealed record NameSubjectsPage(CaseHeading Case, NameSubjectsForm Form, IReadOnlyList<SelectListItem> People);

/// <summary>Says anew whom a report is about. Who sees the case changes with it, perhaps for the one who names.</summary>
[Area("Breaches")]
[Route("breaches/{id:guid}/subjects")]
public sealed class NameSubjectsController(PortalDbContext db, CurrentPerson me, SchoolClock clock, NameSubjectsHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, NameSubjectsForm form)
    {
        string? outside = null;
        return this.SubmitAsync(
            form,
            write: async () => outside = await handler.HandleAsync(id, form, HttpContext.RequestAborted),
            showAgain: () => Page(id, form),
            success: () =>
            {
                if (outside is not null)
                {
                    TempData[TellOutsideController.ReferenceKey] = outside;
                    return RedirectToAction("Index", "TellOutside");
                }

                // The case may have moved to other hands with this very change.
                this.Flash("Whom it is about is recorded. If the case is no longer yours to handle, it has left your list.");
                return RedirectToAction("Index", "BreachQueue");
            });
    }

    private async Task<IActionResult> Page(Guid id, NameSubjectsForm? form)
    {
        var breach = await db.OpenCaseAsync(id, me, HttpContext.RequestAborted);
        form ??= NameSubjectsForm.Of(breach);
        return View("Form", new NameSubjectsPage(breach.Heading(me.Setting.Terms), form,
            await db.AnybodyOfTheSettingAsync(clock.Today, HttpContext.RequestAborted)));
    }
}
