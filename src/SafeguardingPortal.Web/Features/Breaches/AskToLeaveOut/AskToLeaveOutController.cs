using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.AskToLeaveOut;

public sealed record AskToLeaveOutPage(CaseHeading Case, SecondPersonForm Form, Duty Duty, IReadOnlyList<SelectListItem> People);

/// <summary>A required contact is left out only for a reason that a second person, signed in as themself, agrees with.</summary>
[Area("Breaches")]
[Route("breaches/{id:guid}/not-made/{duty}")]
public sealed class AskToLeaveOutController(PortalDbContext db, CurrentPerson me, SchoolClock clock, AskToLeaveOutHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, Duty duty) => Page(id, duty, null);

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, Duty duty, SecondPersonForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, duty, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, duty, form),
        success: () =>
        {
            this.Flash("Asked. Nothing changes until the second person has signed in and agreed.");
            return RedirectToAction("Index", "BreachCase", new { id });
        });

    private async Task<IActionResult> Page(Guid id, Duty duty, SecondPersonForm? form)
    {
        var breach = await db.OpenCaseAsync(id, me, HttpContext.RequestAborted);
        if (!breach.Duties().Contains(duty))
            throw new RecordNotFoundException();
        form ??= new SecondPersonForm { Version = breach.Version };
        return View("Form", new AskToLeaveOutPage(
            breach.Heading(me.Setting.Terms), form, duty,
            await db.SecondPeopleAsync(breach, me.PersonId, clock.Today, HttpContext.RequestAborted)));
    }
}
