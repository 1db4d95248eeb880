using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SettingDevices.RecordMonitoring;

/// <summary>Somebody looked at how devices were used and whether the filter holds.</summary>
[Area("SettingDevices")]
[Route("setting-devices/monitoring/new")]
public sealed class RecordMonitoringController(RecordMonitoringHandler handler) : Controller
{
    [HttpGet, Requires(Permission.KeepSettingDevices)]
    public Task<IActionResult> Index() => Page(null);

    [HttpPost, Requires(Permission.KeepSettingDevices)]
    public Task<IActionResult> Index(RecordMonitoringForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(form, HttpContext.RequestAborted),
        showAgain: () => Page(form),
        success: () =>
        {
            this.Flash("Recorded. Write down what you found, if anything.");
            return Redirect($"/setting-devices/monitoring/{form.Id}");
        });

    private Task<IActionResult> Page(RecordMonitoringForm? form) =>
        Task.FromResult<IActionResult>(View("Form", new RecordMonitoringPage(form ?? new RecordMonitoringForm())));
}
