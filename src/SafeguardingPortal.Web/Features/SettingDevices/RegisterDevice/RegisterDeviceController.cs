using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SettingDevices.RegisterDevice;

/// <summary>Puts a device that the setting owns on the register.</summary>
[Area("SettingDevices")]
[Route("setting-devices/new")]
public sealed class RegisterDeviceController(RegisterDeviceHandler handler) : Controller
{
    [HttpGet, Requires(Permission.KeepSettingDevices)]
    public Task<IActionResult> Index() => Page(null);

    [HttpPost, Requires(Permission.KeepSettingDevices)]
    public Task<IActionResult> Index(RegisterDeviceForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(form, HttpContext.RequestAborted),
        showAgain: () => Page(form),
        success: () =>
        {
            this.Flash("On the register. Print its label and stick it on.");
            return Redirect($"/setting-devices/{form.Id}");
        });

    private Task<IActionResult> Page(RegisterDeviceForm? form) =>
        Task.FromResult<IActionResult>(View("Form", new RegisterDevicePage(form ?? new RegisterDeviceForm())));
}
