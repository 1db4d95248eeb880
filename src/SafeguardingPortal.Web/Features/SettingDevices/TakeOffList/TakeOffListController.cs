using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SettingDevices.TakeOffList;

/// <summary>Takes software off the list of what is allowed.</summary>
[Area("SettingDevices")]
[Route("setting-devices/software/{id:guid}/take-off")]
public sealed class TakeOffListController(TakeOffListHandler handler, PortalDbContext db) : Controller
{
    [HttpGet, Requires(Permission.UseSettingDevices)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.UseSettingDevices)]
    public Task<IActionResult> Index(Guid id, TakeOffListForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Taken off the list. Remove it from the devices.");
            return Redirect("/setting-devices/software");
        });

    private async Task<IActionResult> Page(Guid id, TakeOffListForm? form)
    {
        var ct = HttpContext.RequestAborted;
        var head = await SoftwareHead.OfAsync(db, id, ct);
        return View("Form", new TakeOffListPage(form ?? new TakeOffListForm { Version = head.Version }, head));
    }
}
