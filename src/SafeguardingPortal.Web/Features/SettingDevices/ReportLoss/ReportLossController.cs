using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SettingDevices.ReportLoss;

/// <summary>A device is lost or stolen: the device is marked and a report about a possible data breach begins, with its clock.</summary>
[Area("SettingDevices")]
[Route("setting-devices/{id:guid}/lost")]
public sealed class ReportLossController(ReportLossHandler handler, PortalDbContext db) : Controller
{
    [HttpGet, Requires(Permission.UseSettingDevices)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.UseSettingDevices)]
    public Task<IActionResult> Index(Guid id, ReportLossForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Reported. The safeguarding leads are told now; the time limit for a personal data breach runs from this moment.");
            return Redirect($"/setting-devices/{id}");
        });

    private async Task<IActionResult> Page(Guid id, ReportLossForm? form)
    {
        var ct = HttpContext.RequestAborted;
        var head = await DeviceHead.OfAsync(db, id, ct);
        return View("Form", new ReportLossPage(form ?? new ReportLossForm { Version = head.Version }, head));
    }
}
