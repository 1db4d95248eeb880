using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Settings.EditSetting;

[Area("Settings")]
[Route("setting/edit")]
public sealed class EditSettingController(CurrentPerson me, EditSettingHandler handler) : Controller
{
    [HttpGet, Requires(Permission.ManageSetting)]
    public IActionResult Index() => Page(EditSettingForm.Of(me.Setting));

    [HttpPost, Requires(Permission.ManageSetting)]
    public Task<IActionResult> Index(EditSettingForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(form, HttpContext.RequestAborted),
        showAgain: () => Task.FromResult(Page(form)),
        success: () =>
        {
            this.Flash("The setting was changed.");
            return LocalRedirect("/setting");
        });

    private IActionResult Page(EditSettingForm form) => View("Form", new EditSettingPage(form));
}
