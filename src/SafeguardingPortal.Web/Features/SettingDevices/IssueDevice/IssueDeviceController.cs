using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Features.Shared;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SettingDevices.IssueDevice;

/// <summary>Hands a device to a person, who has signed that use is monitored.</summary>
[Area("SettingDevices")]
[Route("setting-devices/{id:guid}/issue")]
public sealed class IssueDeviceController(IssueDeviceHandler handler, PortalDbContext db, CurrentPerson me, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.UseSettingDevices)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.UseSettingDevices)]
    public Task<IActionResult> Index(Guid id, IssueDeviceForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Handed over.");
            return Redirect($"/setting-devices/{id}");
        });

    private async Task<IActionResult> Page(Guid id, IssueDeviceForm? form)
    {
        var ct = HttpContext.RequestAborted;
        var head = await DeviceHead.OfAsync(db, id, ct);
        return View("Form", new IssueDevicePage(
            form ?? new IssueDeviceForm { Version = head.Version, PersonId = me.PersonId },
            head,
            await db.PeopleAtWorkAsync(clock.Today, ct)));
    }
}
