using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Retention.LiftHold;

public sealed record LiftHoldPage(Guid Id, string Reference, string Hold, LiftHoldForm Form);

/// <summary>The reason for a hold is gone: the rules count again.</summary>
[Area("Retention")]
[Route("records/{id:guid}/holds/{holdId:guid}/lift")]
public sealed class LiftHoldController(RecordDoor door, LiftHoldHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, Guid holdId) => Page(id, holdId, null);

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, Guid holdId, LiftHoldForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, holdId, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, holdId, form),
        success: () =>
        {
            this.Flash("The hold is lifted. The rules count again.");
            return RedirectToAction("Index", "RecordSheet", new { id });
        });

    private async Task<IActionResult> Page(Guid id, Guid holdId, LiftHoldForm? form)
    {
        var open = await door.OpenAsync(id, HttpContext.RequestAborted);
        var hold = open.Keeping?.Holds.FirstOrDefault(one => one.Id == holdId && one.LiftedAt is null) ?? throw new RecordNotFoundException();
        form ??= new LiftHoldForm { Version = open.Version };
        return View("Form", new LiftHoldPage(id, open.Record.Reference, hold.Reason, form));
    }
}
