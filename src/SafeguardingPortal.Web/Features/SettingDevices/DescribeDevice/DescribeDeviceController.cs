using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SettingDevices.DescribeDevice;

/// <summary>Corrects what the register says of a device.</summary>
[Area("SettingDevices")]
[Route("setting-devices/{id:guid}/details")]
public sealed class DescribeDeviceController(DescribeDeviceHandler handler, PortalDbContext db) : Controller
{
    [HttpGet, Requires(Permission.KeepSettingDevices)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.KeepSettingDevices)]
    public Task<IActionResult> Index(Guid id, DescribeDeviceForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Changed.");
            return Redirect($"/setting-devices/{id}");
        });

    private async Task<IActionResult> Page(Guid id, DescribeDeviceForm? form)
    {
        var ct = HttpContext.RequestAborted;
        var head = await DeviceHead.OfAsync(db, id, ct);
        form ??= await db.SettingDevices.AsNoTracking().Where(device => device.Id == id)
            .Select(device => new DescribeDeviceForm
            {
                Version = device.Version,
                Name = device.Name,
                Kind = device.Kind,
                SerialNumber = device.SerialNumber,
                SimNumber = device.SimNumber,
                HasCamera = device.HasCamera,
                ImageCheckEveryDays = device.ImageCheckEveryDays,
                IsEmergencyPhone = device.IsEmergencyPhone,
                AllowedUsers = device.AllowedUsers,
            })
            .SingleAsync(ct);
        return View("Form", new DescribeDevicePage(form, head));
    }
}
