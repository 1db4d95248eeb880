using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SettingDevices.RetireDevice;

/// <summary>A device is given up, its data wiped.</summary>
[Area("SettingDevices")]
[Route("setting-devices/{id:guid}/retire")]
public sealed class RetireDeviceController(RetireDeviceHandler handler, PortalDbContext db) : Controller
{
    [HttpGet, Requires(Permission.KeepSettingDevices)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.KeepSettingDevices)]
    public Task<IActionResult> Index(Guid id, RetireDeviceForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Given up. Its history stays.");
            return Redirect($"/setting-devices/{id}");
        });

    private async Task<IActionResult> Page(Guid id, RetireDeviceForm? form)
    {
        var ct = HttpContext.RequestAborted;
        var head = await DeviceHead.OfAsync(db, id, ct);
        return View("Form", new RetireDevicePage(form ?? new RetireDeviceForm { Version = head.Version }, head));
    }
}
