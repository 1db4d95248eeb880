using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Training.WithdrawAttendance;

/// <summary>Takes back an attendance that was recorded by mistake. It is never edited.</summary>
[Area("Training")]
[Route("training/attendance/{id:guid}/withdraw")]
public sealed class WithdrawAttendanceController(PortalDbContext db, WithdrawAttendanceHandler handler) : Controller
{
    [HttpGet, Requires(Permission.KeepTraining)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.KeepTraining)]
    public Task<IActionResult> Index(Guid id, WithdrawAttendanceForm form)
    {
        var personId = Guid.Empty;
        return this.SubmitAsync(
            form,
            write: async () => personId = await handler.HandleAsync(id, form, HttpContext.RequestAborted),
            showAgain: () => Page(id, form),
            success: () =>
            {
                this.Flash("Withdrawn. It stays to be read, and counts for nothing.");
                return LocalRedirect($"/training/people/{personId}");
            });
    }

    private async Task<IActionResult> Page(Guid id, WithdrawAttendanceForm? form)
    {
        var found = await AttendanceOf.FindAsync(db, id, HttpContext.RequestAborted);
        return View("Form", new WithdrawAttendancePage(
            found.Attendance.PersonId, found.Person, found.Course, found.Attendance.AttendedOn,
            form ?? new WithdrawAttendanceForm { Version = found.Attendance.Version }));
    }
}
