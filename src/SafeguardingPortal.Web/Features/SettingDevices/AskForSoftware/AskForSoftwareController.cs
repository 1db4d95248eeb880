using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SettingDevices.AskForSoftware;

/// <summary>Asks for an app or website on the setting's devices.</summary>
[Area("SettingDevices")]
[Route("setting-devices/software/ask")]
public sealed class AskForSoftwareController(AskForSoftwareHandler handler) : Controller
{
    [HttpGet, Requires(Permission.UseSettingDevices)]
    public Task<IActionResult> Index() => Page(null);

    [HttpPost, Requires(Permission.UseSettingDevices)]
    public Task<IActionResult> Index(AskForSoftwareForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(form, HttpContext.RequestAborted),
        showAgain: () => Page(form),
        success: () =>
        {
            this.Flash("Asked. Somebody authorised decides.");
            return Redirect("/setting-devices/software");
        });

    private Task<IActionResult> Page(AskForSoftwareForm? form) =>
        Task.FromResult<IActionResult>(View("Form", new AskForSoftwarePage(form ?? new AskForSoftwareForm())));
}
