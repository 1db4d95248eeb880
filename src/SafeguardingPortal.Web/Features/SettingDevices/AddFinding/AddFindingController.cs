using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Features.Shared;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SettingDevices.AddFinding;

/// <summary>Writes down what a review found, and who does what about it.</summary>
[Area("SettingDevices")]
[Route("setting-devices/monitoring/{id:guid}/findings/new")]
public sealed class AddFindingController(AddFindingHandler handler, PortalDbContext db, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.KeepSettingDevices)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.KeepSettingDevices)]
    public Task<IActionResult> Index(Guid id, AddFindingForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Written down.");
            return Redirect($"/setting-devices/monitoring/{id}");
        });

    private async Task<IActionResult> Page(Guid id, AddFindingForm? form)
    {
        var ct = HttpContext.RequestAborted;
        var head = await MonitoringHead.OfAsync(db, id, ct);
        return View("Form", new AddFindingPage(
            form ?? new AddFindingForm { Version = head.Version },
            head,
            await db.PeopleAtWorkAsync(clock.Today, ct)));
    }
}
