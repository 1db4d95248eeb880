using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Lessons;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Paging;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Lessons.LessonList;

/// <summary>Lessons that this person carries out, and for those who keep the register everybody's; which case one came from only where they may know.</summary>
[Area("Lessons")]
[Route("lessons")]
public sealed class LessonListController(PortalDbContext db, CurrentPerson me, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.CarryOutLessons)]
    public async Task<IActionResult> Index(bool done = false, int page = 1)
    {
        var cases = db.Breaches.Where(BreachAccess.VisibleTo(me.Actor));
        var known = db.LessonsKnownTo(me.Actor).AsNoTracking();
        var ordered = done
            ? known.Where(lesson => lesson.DoneAt != null).OrderByDescending(lesson => lesson.DoneAt)
            : known.Where(lesson => lesson.DoneAt == null).OrderBy(lesson => lesson.DueOn);
        var lines = await ordered.ThenBy(lesson => lesson.Id)
            .Select(lesson => new LessonLine(
                lesson.Id, lesson.What, lesson.Kind, db.People.Where(person => person.Id == lesson.OwnerId).Select(person => person.Name).Single(),
                lesson.DueOn, lesson.DoneAt, lesson.FromCaseId,
                cases.Where(breach => breach.Id == lesson.FromCaseId).Select(breach => breach.Reference).FirstOrDefault()))
            .ToPageAsync(page, cancellation: HttpContext.RequestAborted);
        return View(new LessonListPage(done, me.May(Permission.SeeReviewRegister), clock.Today, lines));
    }
}
