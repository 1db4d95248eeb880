using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.RecordNotMade;

public sealed record RecordNotMadePage(CaseHeading Case, RecordNotMadeForm Form, Duty Duty, IReadOnlyList<SelectListItem> People);

/// <summary>A required contact is left out only for a reason that two people stand behind.</summary>
[Area("Breaches")]
[Route("breaches/{id:guid}/not-made/{duty}")]
public sealed class RecordNotMadeController(PortalDbContext db, CurrentPerson me, SchoolClock clock, RecordNotMadeHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, Duty duty) => Page(id, duty, null);

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, Duty duty, RecordNotMadeForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, duty, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, duty, form),
        success: () =>
        {
            this.Flash("The decision is recorded.");
            return RedirectToAction("Index", "BreachCase", new { id });
        });

    private async Task<IActionResult> Page(Guid id, Duty duty, RecordNotMadeForm? form)
    {
        var breach = await db.OpenCaseAsync(id, me, HttpContext.RequestAborted);
        if (!breach.Duties().Contains(duty))
            throw new RecordNotFoundException();
        form ??= new RecordNotMadeForm { Version = breach.Version };
        return View("Form", new RecordNotMadePage(breach.Heading(me.Setting.Terms), form, duty, Others(breach, await db.PeopleToChooseAsync(clock.Today, HttpContext.RequestAborted))));
    }

    private List<SelectListItem> Others(Breach breach, IEnumerable<SelectListItem> people)
    {
        HashSet<string> left = [me.PersonId.ToString(), .. breach.SubjectPeople().Select(person => person.ToString())];
        return [.. people.Where(person => !left.Contains(person.Value))];
    }
}
