using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.GiveLesson;

public sealed record GiveLessonPage(CaseHeading Case, GiveLessonForm Form, string What, string? Owner, IReadOnlyList<SelectListItem> People);

/// <summary>
/// Gives a lesson of a case to somebody else to carry out. Asked of those who may open the case: who is left out of the choice would tell anybody else
/// whom it is about.
/// </summary>
[Area("Breaches")]
[Route("breaches/{id:guid}/lessons/{lessonId:guid}/give")]
public sealed class GiveLessonController(PortalDbContext db, CurrentPerson me, SchoolClock clock, GiveLessonHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, Guid lessonId) => Page(id, lessonId, null);

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, Guid lessonId, GiveLessonForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, lessonId, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, lessonId, form),
        success: () =>
        {
            this.Flash("Given. Whoever carries it out now is reminded.");
            return RedirectToAction("Index", "BreachCase", new { id });
        });

    private async Task<IActionResult> Page(Guid id, Guid lessonId, GiveLessonForm? form)
    {
        var ct = HttpContext.RequestAborted;
        var breach = await db.OpenCaseAsync(id, me, ct);
        var lesson = await db.Lessons.AsNoTracking().SingleOrDefaultAsync(one => one.Id == lessonId && one.FromCaseId == id, ct)
            ?? throw new RecordNotFoundException();
        HashSet<string> inFrame = [.. breach.KeptFrom().Select(person => person.ToString())];
        return View("Form", new GiveLessonPage(
            breach.Heading(me.Setting.Terms), form ?? new GiveLessonForm { Version = lesson.Version }, lesson.What, await db.NameOfAsync(lesson.OwnerId, ct),
            [.. (await db.PeopleToChooseAsync(clock.Today, ct)).Where(person => !inFrame.Contains(person.Value))]));
    }
}
