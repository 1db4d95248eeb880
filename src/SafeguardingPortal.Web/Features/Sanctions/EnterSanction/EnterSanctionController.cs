using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Sanctions.EnterSanction;

public sealed record EnterSanctionPage(EnterSanctionForm Form) : ISanctionPage
{
    SanctionForm ISanctionPage.Form => Form;
}

/// <summary>Adds a sanction that the setting's own procedure knows.</summary>
[Area("Sanctions")]
[Route("sanctions/new")]
public sealed class EnterSanctionController(EnterSanctionHandler handler, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public IActionResult Index() => Page(new EnterSanctionForm { CheckedOn = clock.Today });

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(EnterSanctionForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(form, HttpContext.RequestAborted),
        showAgain: () => Task.FromResult(Page(form)),
        success: () =>
        {
            this.Flash("Entered. It can be chosen with the outcome of a case.");
            return RedirectToAction("Index", "SanctionList");
        });

    private IActionResult Page(EnterSanctionForm form) => View("Form", new EnterSanctionPage(form));
}
