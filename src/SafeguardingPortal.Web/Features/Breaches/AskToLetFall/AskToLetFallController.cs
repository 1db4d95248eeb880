using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.AskToLetFall;

public sealed record AskToLetFallPage(CaseHeading Case, SecondPersonForm Form, string Question, IReadOnlyList<SelectListItem> People);

/// <summary>What binds falls away at a new triage only for a reason that a second person, signed in as themself, agrees with.</summary>
[Area("Breaches")]
[Route("breaches/{id:guid}/falls-away/{whom}")]
public sealed class AskToLetFallController(PortalDbContext db, CurrentPerson me, SchoolClock clock, AskToLetFallHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, string whom) => Page(id, whom, null);

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, string whom, SecondPersonForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, whom, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, whom, form),
        success: () =>
        {
            this.Flash("Asked. Once the second person has signed in and agreed, triage the report again.");
            return RedirectToAction("Index", "BreachCase", new { id });
        });

    private async Task<IActionResult> Page(Guid id, string whom, SecondPersonForm? form)
    {
        var breach = await db.OpenCaseAsync(id, me, HttpContext.RequestAborted);
        var required = breach.Binding().Of(whom);
        form ??= new SecondPersonForm { Version = breach.Version };
        return View("Form", new AskToLetFallPage(
            breach.Heading(me.Setting.Terms), form, Matter.LetFallAway.Label(required.Whom),
            await db.SecondPeopleAsync(breach, me.PersonId, clock.Today, HttpContext.RequestAborted)));
    }
}
