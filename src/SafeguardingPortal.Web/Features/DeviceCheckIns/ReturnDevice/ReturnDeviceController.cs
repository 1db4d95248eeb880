using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.DeviceCheckIns.ReturnDevice;

/// <summary>Puts the devices back.</summary>
[Area("DeviceCheckIns")]
[Route("devices/return")]
public sealed class ReturnDeviceController(ReturnDeviceHandler handler) : Controller
{
    [HttpPost, Requires(Permission.StoreDevices)]
    public Task<IActionResult> Index(ReturnDeviceForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(form, HttpContext.RequestAborted),
        showAgain: () => Task.FromResult<IActionResult>(View("/Features/DeviceCheckIns/_Refused.cshtml")),
        success: () =>
        {
            this.Flash("Back in storage. Thank you.");
            return Redirect("/devices");
        });
}
