using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SettingDevices.InstallSoftware;

/// <summary>Records that allowed software was put on a device.</summary>
[Area("SettingDevices")]
[Route("setting-devices/software/{id:guid}/install")]
public sealed class InstallSoftwareController(InstallSoftwareHandler handler, PortalDbContext db) : Controller
{
    [HttpGet, Requires(Permission.UseSettingDevices)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.UseSettingDevices)]
    public Task<IActionResult> Index(Guid id, InstallSoftwareForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Recorded.");
            return Redirect("/setting-devices/software");
        });

    private async Task<IActionResult> Page(Guid id, InstallSoftwareForm? form)
    {
        var ct = HttpContext.RequestAborted;
        var head = await SoftwareHead.OfAsync(db, id, ct);
        return View("Form", new InstallSoftwarePage(
            form ?? new InstallSoftwareForm { Version = head.Version },
            head,
            await db.DevicesToChooseAsync(ct)));
    }
}
