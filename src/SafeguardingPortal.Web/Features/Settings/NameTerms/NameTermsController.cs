using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Settings.NameTerms;

/// <summary>The dates of the setting's terms, all on one page.</summary>
[Area("Settings")]
[Route("setting/terms")]
public sealed class NameTermsController(CurrentPerson me, NameTermsHandler handler) : Controller
{
    [HttpGet, Requires(Permission.ManageSetting)]
    public IActionResult Index() => Page(NameTermsForm.Of(me.Setting));

    [HttpPost, Requires(Permission.ManageSetting)]
    public Task<IActionResult> Index(NameTermsForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(form, HttpContext.RequestAborted),
        showAgain: () => Task.FromResult(Page(form)),
        success: () =>
        {
            this.Flash("The terms were entered.");
            return LocalRedirect("/setting/restricted-times");
        });

    private IActionResult Page(NameTermsForm form) => View("Form", new NameTermsPage(form));
}
