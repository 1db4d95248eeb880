using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.DeviceCheckIns.DeclareNone;

/// <summary>The other button of the check-in: no device today.</summary>
[Area("DeviceCheckIns")]
[Route("devices/none")]
public sealed class DeclareNoneController(DeclareNoneHandler handler) : Controller
{
    [HttpPost, Requires(Permission.StoreDevices)]
    public Task<IActionResult> Index(DeclareNoneForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(form, HttpContext.RequestAborted),
        showAgain: () => Task.FromResult<IActionResult>(View("/Features/DeviceCheckIns/_Refused.cshtml")),
        success: () =>
        {
            this.Flash("Noted: you brought no device today.");
            return Redirect("/devices");
        });
}
