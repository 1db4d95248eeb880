using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Features.Shared;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SettingDevices.GiveAuthorisation;

/// <summary>Names somebody for a task that only nominated people do.</summary>
[Area("SettingDevices")]
[Route("setting-devices/authorisations/new")]
public sealed class GiveAuthorisationController(GiveAuthorisationHandler handler, PortalDbContext db, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.KeepSettingDevices)]
    public Task<IActionResult> Index() => Page(null);

    [HttpPost, Requires(Permission.KeepSettingDevices)]
    public Task<IActionResult> Index(GiveAuthorisationForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(form, HttpContext.RequestAborted),
        showAgain: () => Page(form),
        success: () =>
        {
            this.Flash("Authorised.");
            return Redirect("/setting-devices/authorisations");
        });

    private async Task<IActionResult> Page(GiveAuthorisationForm? form)
    {
        var ct = HttpContext.RequestAborted;
        return View("Form", new GiveAuthorisationPage(
            form ?? new GiveAuthorisationForm { From = clock.Today },
            await db.PeopleAtWorkAsync(clock.Today, ct)));
    }
}
