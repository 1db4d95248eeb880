using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Features.Shared;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Training.DescribeCourse;

/// <summary>Enters a course or changes what is asked.</summary>
[Area("Training")]
[Route("training/courses")]
public sealed class DescribeCourseController(PortalDbContext db, CurrentPerson me, DescribeCourseHandler handler) : Controller
{
    [HttpGet("new"), Requires(Permission.KeepTraining)]
    public Task<IActionResult> New() => Page(null, new DescribeCourseForm());

    [HttpPost("new"), Requires(Permission.KeepTraining)]
    public Task<IActionResult> New(DescribeCourseForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(null, form, HttpContext.RequestAborted),
        showAgain: () => Page(null, form),
        success: () =>
        {
            this.Flash("The course is entered. Whoever must hold it sees it under My training.");
            return LocalRedirect("/training/courses");
        });

    [HttpGet("{id:guid}"), Requires(Permission.KeepTraining)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost("{id:guid}"), Requires(Permission.KeepTraining)]
    public Task<IActionResult> Index(Guid id, DescribeCourseForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("The course is changed.");
            return LocalRedirect("/training/courses");
        });

    private async Task<IActionResult> Page(Guid? id, DescribeCourseForm? form)
    {
        var ct = HttpContext.RequestAborted;
        var title = "Enter a course";
        if (id is not null)
        {
            var course = await db.Courses.AsNoTracking().Include(found => found.Needs).FirstOrDefaultAsync(found => found.Id == id, ct);
            if (course is null)
                return NotFound();

            title = course.Title;
            form ??= DescribeCourseForm.Of(course);
        }

        var criteria = await db.TrainingCriteria.AsNoTracking().Where(criterion => criterion.StruckOutOn == null)
            .OrderBy(criterion => criterion.Title)
            .Select(criterion => new SelectListItem(criterion.Title + ", " + criterion.Edition, criterion.Id.ToString()))
            .ToListAsync(ct);
        return View("Form", new DescribeCoursePage(id, title, criteria, await db.UnitsToChooseAsync(me.Setting, ct), form!));
    }
}
