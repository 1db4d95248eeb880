using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Settings.RuleKinds;

/// <summary>What the setting asks of each kind of personal device.</summary>
[Area("Settings")]
[Route("setting/device-kinds")]
public sealed class RuleKindsController(CurrentPerson me, RuleKindsHandler handler) : Controller
{
    [HttpGet, Requires(Permission.ManageSetting)]
    public IActionResult Index() => Page(RuleKindsForm.Of(me.Setting));

    [HttpPost, Requires(Permission.ManageSetting)]
    public Task<IActionResult> Index(RuleKindsForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(form, HttpContext.RequestAborted),
        showAgain: () => Task.FromResult(Page(form)),
        success: () =>
        {
            this.Flash("The rules for kinds of device were changed.");
            return LocalRedirect("/setting");
        });

    private IActionResult Page(RuleKindsForm form) => View("Form", new RuleKindsPage(form));
}
