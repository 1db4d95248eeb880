using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Lessons;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Lessons;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Lessons.FinishLesson;

/// <param name="Case">The reference of the case that it came from; null for somebody who may not know.</param>
/// <param name="Course">The course that was changed by it, once it was carried out.</param>
/// <param name="Courses">Those that a lesson about training may have changed.</param>
public sealed record FinishLessonPage(Lesson Lesson, string Owner, string? Case, string? Course, IReadOnlyList<SelectListItem> Courses, FinishLessonForm Form);

/// <summary>What was learnt and what is done about it; and, once it is, what came of it.</summary>
[Area("Lessons")]
[Route("lessons/{id:guid}")]
public sealed class FinishLessonController(PortalDbContext db, CurrentPerson me, FinishLessonHandler handler) : Controller
{
    [HttpGet, Requires(Permission.CarryOutLessons)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.CarryOutLessons)]
    public Task<IActionResult> Index(Guid id, FinishLessonForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Recorded. Thank you.");
            return RedirectToAction("Index", "LessonList");
        });

    private async Task<IActionResult> Page(Guid id, FinishLessonForm? form)
    {
        var ct = HttpContext.RequestAborted;
        var lesson = await db.LessonsKnownTo(me.Actor).AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, ct)
            ?? throw new RecordNotFoundException();
        var reference = await db.Breaches.Where(BreachAccess.VisibleTo(me.Actor)).Where(breach => breach.Id == lesson.FromCaseId)
            .Select(breach => breach.Reference).SingleOrDefaultAsync(ct);
        var owner = await db.People.Where(person => person.Id == lesson.OwnerId).Select(person => person.Name).SingleAsync(ct);
        return View("Form", new FinishLessonPage(
            lesson, owner, reference, await CourseAsync(lesson, ct), await CoursesAsync(lesson, ct), form ?? new FinishLessonForm { Version = lesson.Version }));
    }

    private async Task<string?> CourseAsync(Lesson lesson, CancellationToken ct) => lesson.CourseId is null ? null
        : await db.Courses.Where(course => course.Id == lesson.CourseId).Select(course => course.Title).SingleAsync(ct);

    private async Task<List<SelectListItem>> CoursesAsync(Lesson lesson, CancellationToken ct) => lesson.Kind is not LessonKind.Training ? []
        : await db.Courses.Where(course => course.RetiredOn == null).OrderBy(course => course.SearchTitle)
            .Select(course => new SelectListItem(course.Title, course.Id.ToString())).ToListAsync(ct);
}
