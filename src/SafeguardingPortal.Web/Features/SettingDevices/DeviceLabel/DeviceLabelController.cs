using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Mail;

namespace SafeguardingPortal.Web.Features.SettingDevices.DeviceLabel;

/// <param name="Address">Where scanning leads: the device's page, for whoever is signed in.</param>
public sealed record DeviceLabelPage(DeviceHead Head, string Address);

/// <summary>The label to stick on a device. Its code is a plain address and opens nothing for a stranger.</summary>
[Area("SettingDevices")]
[Route("setting-devices/{id:guid}/label")]
public sealed class DeviceLabelController(PortalDbContext db, IOptions<PortalAddress> address) : Controller
{
    [HttpGet, Requires(Permission.UseSettingDevices)]
    public async Task<IActionResult> Index(Guid id) =>
        View(new DeviceLabelPage(
            await DeviceHead.OfAsync(db, id, HttpContext.RequestAborted), address.Value.Url($"/setting-devices/{id}")));
}
