using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Training;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Training;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Paging;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Training.Courses;

public sealed record CoursesPage(PagedList<CourseLine> Courses);

public sealed record CourseLine(Course Course, string? Criterion, int Needed, int Held);

/// <summary>The courses, with how many must hold each and how many do.</summary>
[Area("Training")]
[Route("training/courses")]
public sealed class CoursesController(PortalDbContext db, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.SeeTrainingRegister)]
    public async Task<IActionResult> Index(int page = 1)
    {
        var ct = HttpContext.RequestAborted;
        var courses = await db.Courses.AsNoTracking().Include(course => course.Needs)
            .OrderBy(course => course.RetiredOn != null).ThenBy(course => course.SearchTitle).ThenBy(course => course.Id)
            .ToPageAsync(page, cancellation: ct);
        var counts = await db.TrainingNeeds(clock.Today, clock.Today).GroupBy(need => need.CourseId)
            .Select(group => new { group.Key, Needed = group.Count(), Held = group.Count(need => need.IsHeld) })
            .ToDictionaryAsync(group => group.Key, ct);
        var criteria = await db.TrainingCriteria.AsNoTracking().ToDictionaryAsync(criterion => criterion.Id, ct);
        return View(new CoursesPage(new PagedList<CourseLine>(
            [
                .. courses.Items.Select(course => new CourseLine(
                    course,
                    course.CriterionId is { } id && criteria.TryGetValue(id, out var criterion)
                        ? $"{criterion.Title} ({criterion.Publisher}, {criterion.Edition})" : null,
                    counts.GetValueOrDefault(course.Id)?.Needed ?? 0, counts.GetValueOrDefault(course.Id)?.Held ?? 0)),
            ],
            courses.Number, courses.Size, courses.Total)));
    }
}
