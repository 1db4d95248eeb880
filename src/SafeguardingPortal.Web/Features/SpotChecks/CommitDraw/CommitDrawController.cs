using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SpotChecks.CommitDraw;

/// <summary>Draws the spot checks of a period and publishes the hash of the secret from which they follow.</summary>
[Area("SpotChecks")]
[Route("spot-checks/new")]
public sealed class CommitDrawController(CommitDrawHandler handler) : Controller
{
    [HttpGet, Requires(Permission.RunSpotChecks)]
    public Task<IActionResult> Index() => Page(null);

    [HttpPost, Requires(Permission.RunSpotChecks)]
    public Task<IActionResult> Index(CommitDrawForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(form, HttpContext.RequestAborted),
        showAgain: () => Page(form),
        success: () =>
        {
            this.Flash("Drawn. The hash is published; nobody knows yet who is checked.");
            return Redirect($"/spot-checks/{form.Id}");
        });

    private Task<IActionResult> Page(CommitDrawForm? form) =>
        Task.FromResult<IActionResult>(View("Form", new CommitDrawPage(form ?? new CommitDrawForm())));
}
