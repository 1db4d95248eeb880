using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.DeviceCheckIns.ExportRegister;

/// <summary>The register of some days as a file for a spreadsheet.</summary>
[Area("DeviceCheckIns")]
[Route("devices/export")]
public sealed class ExportRegisterController(ExportRegisterHandler handler, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.SeeDeviceRegister)]
    public IActionResult Index() =>
        View("Form", new ExportRegisterPage(new ExportRegisterForm { From = clock.Today.AddMonths(-1), Until = clock.Today }));

    [HttpPost, Requires(Permission.SeeDeviceRegister)]
    public async Task<IActionResult> Index(ExportRegisterForm form)
    {
        byte[] sheet = [];
        return await this.SubmitAsync(
            form,
            write: async () => sheet = await handler.HandleAsync(form, HttpContext.RequestAborted),
            showAgain: () => Task.FromResult<IActionResult>(View("Form", new ExportRegisterPage(form))),
            success: () => File(sheet, "text/csv; charset=utf-8", FileName(form)));
    }

    private static string FileName(ExportRegisterForm form) =>
        string.Create(CultureInfo.InvariantCulture, $"devices-{form.From:yyyy-MM-dd}-to-{form.Until:yyyy-MM-dd}.csv");
}
