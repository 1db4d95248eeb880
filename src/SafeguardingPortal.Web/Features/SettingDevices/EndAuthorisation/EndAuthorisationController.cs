using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SettingDevices.EndAuthorisation;

/// <summary>Ends an authorisation with today.</summary>
[Area("SettingDevices")]
[Route("setting-devices/authorisations/{id:guid}/end")]
public sealed class EndAuthorisationController(EndAuthorisationHandler handler, PortalDbContext db) : Controller
{
    [HttpGet, Requires(Permission.KeepSettingDevices)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.KeepSettingDevices)]
    public Task<IActionResult> Index(Guid id, EndAuthorisationForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Ended with today.");
            return Redirect("/setting-devices/authorisations");
        });

    private async Task<IActionResult> Page(Guid id, EndAuthorisationForm? form)
    {
        var ct = HttpContext.RequestAborted;
        var head = await AuthorisationHead.OfAsync(db, id, ct);
        return View("Form", new EndAuthorisationPage(form ?? new EndAuthorisationForm { Version = head.Version }, head));
    }
}
