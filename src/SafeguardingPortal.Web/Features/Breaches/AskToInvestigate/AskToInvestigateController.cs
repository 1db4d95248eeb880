using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.AskToInvestigate;

public sealed record AskToInvestigatePage(CaseHeading Case, SecondPersonForm Form, IReadOnlyList<SelectListItem> People);

/// <summary>The investigation begins before the LADO advises only for a reason that a second person, signed in as themself, agrees with.</summary>
[Area("Breaches")]
[Route("breaches/{id:guid}/unlock")]
public sealed class AskToInvestigateController(PortalDbContext db, CurrentPerson me, SchoolClock clock, AskToInvestigateHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, SecondPersonForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Asked. Nothing changes until the second person has signed in and agreed.");
            return RedirectToAction("Index", "BreachCase", new { id });
        });

    private async Task<IActionResult> Page(Guid id, SecondPersonForm? form)
    {
        var breach = await db.OpenCaseAsync(id, me, HttpContext.RequestAborted);
        form ??= new SecondPersonForm { Version = breach.Version };
        return View("Form", new AskToInvestigatePage(
            breach.Heading(me.Setting.Terms), form,
            await db.SecondPeopleAsync(breach, me.PersonId, clock.Today, HttpContext.RequestAborted)));
    }
}
