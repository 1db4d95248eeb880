using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SettingDevices.BringBack;

/// <summary>A device is back on the premises.</summary>
[Area("SettingDevices")]
[Route("setting-devices/{id:guid}/back")]
public sealed class BringBackController(BringBackHandler handler, PortalDbContext db) : Controller
{
    [HttpGet, Requires(Permission.UseSettingDevices)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.UseSettingDevices)]
    public Task<IActionResult> Index(Guid id, BringBackForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Back on site.");
            return Redirect($"/setting-devices/{id}");
        });

    private async Task<IActionResult> Page(Guid id, BringBackForm? form)
    {
        var ct = HttpContext.RequestAborted;
        var head = await DeviceHead.OfAsync(db, id, ct);
        return View("Form", new BringBackPage(form ?? new BringBackForm { Version = head.Version }, head));
    }
}
