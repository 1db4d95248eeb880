using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SettingDevices.DecideSoftware;

/// <summary>An authorised person allows or refuses software.</summary>
[Area("SettingDevices")]
[Route("setting-devices/software/{id:guid}/decide")]
public sealed class DecideSoftwareController(DecideSoftwareHandler handler, PortalDbContext db) : Controller
{
    [HttpGet, Requires(Permission.UseSettingDevices)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.UseSettingDevices)]
    public Task<IActionResult> Index(Guid id, DecideSoftwareForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Decided.");
            return Redirect("/setting-devices/software");
        });

    private async Task<IActionResult> Page(Guid id, DecideSoftwareForm? form)
    {
        var ct = HttpContext.RequestAborted;
        var head = await SoftwareHead.OfAsync(db, id, ct);
        return View("Form", new DecideSoftwarePage(form ?? new DecideSoftwareForm { Version = head.Version }, head));
    }
}
