using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SettingDevices.TakeBackDevice;

/// <summary>A device goes back into the store.</summary>
[Area("SettingDevices")]
[Route("setting-devices/{id:guid}/return")]
public sealed class TakeBackDeviceController(TakeBackDeviceHandler handler, PortalDbContext db) : Controller
{
    [HttpGet, Requires(Permission.UseSettingDevices)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.UseSettingDevices)]
    public Task<IActionResult> Index(Guid id, TakeBackDeviceForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Back in the store.");
            return Redirect($"/setting-devices/{id}");
        });

    private async Task<IActionResult> Page(Guid id, TakeBackDeviceForm? form)
    {
        var ct = HttpContext.RequestAborted;
        var head = await DeviceHead.OfAsync(db, id, ct);
        return View("Form", new TakeBackDevicePage(form ?? new TakeBackDeviceForm { Version = head.Version }, head));
    }
}
