using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Training;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Training.RecordAttendance;

/// <summary>Records who attended what: one person's certificate, or a whole staff meeting at once.</summary>
[Area("Training")]
[Route("training/attendance/new")]
public sealed class RecordAttendanceController(PortalDbContext db, SchoolClock clock, RecordAttendanceHandler handler) : Controller
{
    private const int DaysAhead = 90;

    [HttpGet, Requires(Permission.KeepTraining)]
    public Task<IActionResult> Index(Guid? course, Guid? person) => Page(new RecordAttendanceForm
    {
        CourseId = course,
        AttendedOn = clock.Today,
        People = person is { } id ? [id] : [],
    });

    [HttpPost, Requires(Permission.KeepTraining)]
    public Task<IActionResult> Index(RecordAttendanceForm form)
    {
        var recorded = 0;
        return this.SubmitAsync(
            form,
            write: async () => recorded = await handler.HandleAsync(form, HttpContext.RequestAborted),
            showAgain: () => Page(form),
            success: () =>
            {
                this.Flash($"Recorded for {Words.Count(recorded, "person", "people")}.");
                return LocalRedirect(form.People.Count == 1 ? $"/training/people/{form.People[0]}" : "/training/matrix");
            });
    }

    private async Task<IActionResult> Page(RecordAttendanceForm form)
    {
        var ct = HttpContext.RequestAborted;
        var today = clock.Today;
        var courses = await db.Courses.AsNoTracking().Where(course => course.RetiredOn == null).OrderBy(course => course.SearchTitle)
            .Select(course => new SelectListItem(course.Title, course.Id.ToString())).ToListAsync(ct);
        var people = await db.WorkingOn(today).OrderBy(person => person.SearchName).ThenBy(person => person.Id)
            .Select(person => new PersonToTick(person.Id, person.Name, person.JobTitle)).ToListAsync(ct);
        var lacking = form.CourseId is null ? [] : await db.TrainingNeeds(today, today.AddDays(DaysAhead))
            .Where(need => need.CourseId == form.CourseId && !need.IsHeld).Select(need => need.PersonId).ToHashSetAsync(ct);
        return View("Form", new RecordAttendancePage(
            courses, [.. people.Where(person => lacking.Contains(person.Id))], [.. people.Where(person => !lacking.Contains(person.Id))],
            form));
    }
}
