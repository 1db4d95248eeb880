using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.AskToLeaveOut;

public sealed record AskToLeaveOutPage(CaseHeading Case, SecondPersonForm Form, string Whom, IReadOnlyList<SelectListItem> People);

/// <summary>A required contact is left out only for a reason that a second person, signed in as themself, agrees with.</summary>
[Area("Breaches")]
[Route("breaches/{id:guid}/not-made/{whom}")]
public sealed class AskToLeaveOutController(PortalDbContext db, CurrentPerson me, SchoolClock clock, AskToLeaveOutHandler handler) : Controller
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
            this.Flash("Asked. Nothing changes until the second person has signed in and agreed.");
            return RedirectToAction("Index", "BreachCase", new { id });
        });

    private async Task<IActionResult> Page(Guid id, string whom, SecondPersonForm? form)
    {
        var breach = await db.OpenCaseAsync(id, me, HttpContext.RequestAborted);
        var required = breach.RequiredContacts().Of(whom);
        form ??= new SecondPersonForm { Version = breach.Version };
        return View("Form", new AskToLeaveOutPage(
            breach.Heading(me.Setting.Terms), form, required.Whom,
            await db.SecondPeopleAsync(breach, me.PersonId, clock.Today, HttpContext.RequestAborted)));
    }
}
