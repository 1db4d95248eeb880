using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Rosters.CloseDay;

/// <summary>Closes a day of the register with a signature.</summary>
[Area("Rosters")]
[Route("devices/days/{id:guid}/close")]
public sealed class CloseDayController(CloseDayHandler handler, PortalDbContext db) : Controller
{
    [HttpGet, Requires(Permission.SeeDeviceRegister)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.SeeDeviceRegister)]
    public Task<IActionResult> Index(Guid id, CloseDayForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("The day is closed.");
            return Redirect($"/devices/days/{id}");
        });

    private async Task<IActionResult> Page(Guid id, CloseDayForm? form)
    {
        var ct = HttpContext.RequestAborted;
        var head = await DayHead.OfAsync(db, id, ct);
        return View("Form", new CloseDayPage(form ?? new CloseDayForm { Version = head.Version }, head));
    }
}
