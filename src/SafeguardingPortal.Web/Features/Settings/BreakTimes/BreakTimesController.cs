using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Settings.BreakTimes;

/// <summary>The setting's rule for breaks: whether, when and where one's own device may be used.</summary>
[Area("Settings")]
[Route("setting/break-rule")]
public sealed class BreakTimesController(CurrentPerson me, BreakTimesHandler handler) : Controller
{
    [HttpGet, Requires(Permission.ManageSetting)]
    public IActionResult Index() => Page(BreakTimesForm.Of(me.Setting));

    [HttpPost, Requires(Permission.ManageSetting)]
    public Task<IActionResult> Index(BreakTimesForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(form, HttpContext.RequestAborted),
        showAgain: () => Task.FromResult(Page(form)),
        success: () =>
        {
            this.Flash("The rule for breaks was changed.");
            return LocalRedirect("/setting/restricted-times");
        });

    private IActionResult Page(BreakTimesForm form) => View("Form", new BreakTimesPage(form));
}
