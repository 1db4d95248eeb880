using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SettingDevices.CloseFinding;

/// <summary>What a finding asked for was done.</summary>
[Area("SettingDevices")]
[Route("setting-devices/monitoring/{id:guid}/findings/{findingId:guid}")]
public sealed class CloseFindingController(CloseFindingHandler handler, PortalDbContext db) : Controller
{
    [HttpGet, Requires(Permission.KeepSettingDevices)]
    public Task<IActionResult> Index(Guid id, Guid findingId) => Page(id, findingId, null);

    [HttpPost, Requires(Permission.KeepSettingDevices)]
    public Task<IActionResult> Index(Guid id, Guid findingId, CloseFindingForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, findingId, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, findingId, form),
        success: () =>
        {
            this.Flash("Closed.");
            return Redirect($"/setting-devices/monitoring/{id}");
        });

    private async Task<IActionResult> Page(Guid id, Guid findingId, CloseFindingForm? form)
    {
        var ct = HttpContext.RequestAborted;
        var head = await MonitoringHead.OfAsync(db, id, ct);
        if (await db.FindingAsync(id, findingId, ct) is not { } finding)
            return NotFound();

        return View("Form", new CloseFindingPage(form ?? new CloseFindingForm { Version = head.Version }, head, finding));
    }
}
