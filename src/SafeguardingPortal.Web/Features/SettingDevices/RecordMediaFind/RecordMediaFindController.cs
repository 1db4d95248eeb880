using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.SettingDevices;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SettingDevices.RecordMediaFind;

/// <summary>A USB stick, card or disk was found although none may be used.</summary>
[Area("SettingDevices")]
[Route("setting-devices/media/new")]
public sealed class RecordMediaFindController(RecordMediaFindHandler handler) : Controller
{
    [HttpGet, Requires(Permission.UseSettingDevices)]
    public Task<IActionResult> Index() => Page(null);

    [HttpPost, Requires(Permission.UseSettingDevices)]
    public Task<IActionResult> Index(RecordMediaFindForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(form, HttpContext.RequestAborted),
        showAgain: () => Page(form),
        success: () =>
        {
            this.Flash("Recorded.");
            return Redirect(form.ChildData == ChildData.Some ? "/breaches/report" : "/setting-devices/media");
        });

    private Task<IActionResult> Page(RecordMediaFindForm? form) =>
        Task.FromResult<IActionResult>(View("Form", new RecordMediaFindPage(form ?? new RecordMediaFindForm())));
}
