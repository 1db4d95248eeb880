using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Training.RetireCourse;

/// <summary>A course is no longer offered or asked for. What was attended stays.</summary>
[Area("Training")]
[Route("training/courses/{id:guid}/retire")]
public sealed class RetireCourseController(PortalDbContext db, RetireCourseHandler handler) : Controller
{
    [HttpGet, Requires(Permission.KeepTraining)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.KeepTraining)]
    public Task<IActionResult> Index(Guid id, RetireCourseForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("The course is no longer offered.");
            return LocalRedirect("/training/courses");
        });

    private async Task<IActionResult> Page(Guid id, RetireCourseForm? form)
    {
        var course = await db.Courses.AsNoTracking().Where(found => found.Id == id)
            .Select(found => new { found.Title, found.Version }).FirstOrDefaultAsync(HttpContext.RequestAborted);
        return course is null
            ? NotFound()
            : View("Form", new RetireCoursePage(id, course.Title, form ?? new RetireCourseForm { Version = course.Version }));
    }
}
