using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Features.Breaches.Work;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.GiveTask;

public sealed record GiveTaskPage(CaseHeading Case, GiveTaskForm Form, string What, string? Owner, IReadOnlyList<SelectListItem> People);

/// <summary>Gives a task of a case to somebody else who may open it.</summary>
[Area("Breaches")]
[Route("breaches/{id:guid}/tasks/{taskId:guid}/give")]
public sealed class GiveTaskController(PortalDbContext db, CurrentPerson me, SchoolClock clock, GiveTaskHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, Guid taskId) => Page(id, taskId, null);

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, Guid taskId, GiveTaskForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, taskId, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, taskId, form),
        success: () =>
        {
            this.Flash("Given. Whoever does it now is reminded.");
            return RedirectToAction("Index", "BreachCase", new { id });
        });

    private async Task<IActionResult> Page(Guid id, Guid taskId, GiveTaskForm? form)
    {
        var ct = HttpContext.RequestAborted;
        var breach = await db.OpenCaseAsync(id, me, ct);
        var work = await db.ReadWorkAsync(id, ct);
        var task = work?.Tasks.FirstOrDefault(one => one.Id == taskId) ?? throw new RecordNotFoundException();
        return View("Form", new GiveTaskPage(
            breach.Heading(me.Setting.Terms), form ?? new GiveTaskForm { Version = work?.Version ?? 0 }, task.What,
            await db.NameOfAsync(task.OwnerId, ct), await db.PeopleWhoMayHandleAsync(breach, clock.Today, ct)));
    }
}
