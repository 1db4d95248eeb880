using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SpotChecks.RevealSeed;

/// <summary>Publishes the seed after the period.</summary>
[Area("SpotChecks")]
[Route("spot-checks/{id:guid}/reveal")]
public sealed class RevealSeedController(RevealSeedHandler handler, PortalDbContext db) : Controller
{
    [HttpGet, Requires(Permission.RunSpotChecks)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.RunSpotChecks)]
    public Task<IActionResult> Index(Guid id, RevealSeedForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("The seed is published.");
            return Redirect($"/spot-checks/{id}");
        });

    private async Task<IActionResult> Page(Guid id, RevealSeedForm? form)
    {
        var ct = HttpContext.RequestAborted;
        var head = await DrawHead.OfAsync(db, id, ct);
        return View("Form", new RevealSeedPage(form ?? new RevealSeedForm { Version = head.Version }, head));
    }
}
