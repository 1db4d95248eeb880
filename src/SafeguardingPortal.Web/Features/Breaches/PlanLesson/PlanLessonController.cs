using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.PlanLesson;

public sealed record PlanLessonPage(CaseHeading Case, PlanLessonForm Form, string? FromDebrief, IReadOnlyList<SelectListItem> People);

/// <summary>Gives somebody a lesson to carry out; they need not know of the case, and learn nothing of it here.</summary>
[Area("Breaches")]
[Route("breaches/{id:guid}/lessons/new")]
public sealed class PlanLessonController(PortalDbContext db, CurrentPerson me, SchoolClock clock, PlanLessonHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id) => Page(id, new PlanLessonForm { OwnerId = me.PersonId });

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, PlanLessonForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Planned. Whoever carries it out is reminded.");
            return RedirectToAction("Index", "BreachCase", new { id });
        });

    private async Task<IActionResult> Page(Guid id, PlanLessonForm form)
    {
        var ct = HttpContext.RequestAborted;
        var breach = await db.OpenCaseAsync(id, me, ct);
        return View("Form", new PlanLessonPage(breach.Heading(me.Setting.Terms), form, breach.Lessons, await ChoiceAsync(breach, ct)));
    }

    private async Task<IReadOnlyList<SelectListItem>> ChoiceAsync(Breach breach, CancellationToken ct)
    {
        HashSet<string> inFrame = [.. breach.KeptFrom().Select(person => person.ToString())];
        return [.. (await db.PeopleToChooseAsync(clock.Today, ct)).Where(person => !inFrame.Contains(person.Value))];
    }
}
