using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.DeviceCheckIns.LeaveForTheDay;

/// <summary>Takes the devices home.</summary>
[Area("DeviceCheckIns")]
[Route("devices/leave")]
public sealed class LeaveForTheDayController(LeaveForTheDayHandler handler) : Controller
{
    [HttpPost, Requires(Permission.StoreDevices)]
    public Task<IActionResult> Index(LeaveForTheDayForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(form, HttpContext.RequestAborted),
        showAgain: () => Task.FromResult<IActionResult>(View("/Features/DeviceCheckIns/_Refused.cshtml")),
        success: () =>
        {
            this.Flash("Noted. See you tomorrow.");
            return Redirect("/devices");
        });
}
