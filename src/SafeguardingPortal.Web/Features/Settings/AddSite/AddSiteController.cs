using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Settings.AddSite;

[Area("Settings")]
[Route("setting/sites/add")]
public sealed class AddSiteController(CurrentPerson me, AddSiteHandler handler) : Controller
{
    [HttpGet, Requires(Permission.ManageSetting)]
    public IActionResult Index() => Page(new AddSiteForm { Version = me.Setting.Version });

    [HttpPost, Requires(Permission.ManageSetting)]
    public Task<IActionResult> Index(AddSiteForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(form, HttpContext.RequestAborted),
        showAgain: () => Task.FromResult(Page(form)),
        success: () =>
        {
            this.Flash($"{form.Name!.Trim()} was added.");
            return LocalRedirect("/setting");
        });

    private IActionResult Page(AddSiteForm form) => View("Form", new AddSitePage(form));
}
