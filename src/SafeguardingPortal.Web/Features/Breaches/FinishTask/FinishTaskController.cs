using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Features.Breaches.Work;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.FinishTask;

public sealed record FinishTaskPage(CaseHeading Case, FinishTaskForm Form, string What, string? DoneAlready);

/// <summary>Says that a task is done, and what came of it.</summary>
[Area("Breaches")]
[Route("breaches/{id:guid}/tasks/{taskId:guid}")]
public sealed class FinishTaskController(PortalDbContext db, CurrentPerson me, FinishTaskHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, Guid taskId) => Page(id, taskId, null);

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, Guid taskId, FinishTaskForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, taskId, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, taskId, form),
        success: () =>
        {
            this.Flash("Done.");
            return RedirectToAction("Index", "BreachCase", new { id });
        });

    private async Task<IActionResult> Page(Guid id, Guid taskId, FinishTaskForm? form)
    {
        var ct = HttpContext.RequestAborted;
        var breach = await db.OpenCaseAsync(id, me, ct);
        var work = await db.ReadWorkAsync(id, ct);
        var task = work?.Tasks.FirstOrDefault(one => one.Id == taskId) ?? throw new RecordNotFoundException();
        form ??= new FinishTaskForm { Version = work?.Version ?? 0 };
        return View("Form", new FinishTaskPage(breach.Heading(me.Setting.Terms), form, task.What,
            task.DoneAt is { } at ? $"{task.DoneBy}, {Words.DateTime(at)}: {task.Done}" : null));
    }
}
