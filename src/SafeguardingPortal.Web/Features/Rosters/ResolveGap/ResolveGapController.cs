using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Rosters.ResolveGap;

/// <summary>Says what became of somebody of whom nothing was known at the cut-off.</summary>
[Area("Rosters")]
[Route("devices/days/{id:guid}/gaps/{gapId:guid}")]
public sealed class ResolveGapController(ResolveGapHandler handler, PortalDbContext db) : Controller
{
    [HttpGet, Requires(Permission.SeeDeviceRegister)]
    public Task<IActionResult> Index(Guid id, Guid gapId) => Page(id, gapId, null);

    [HttpPost, Requires(Permission.SeeDeviceRegister)]
    public Task<IActionResult> Index(Guid id, Guid gapId, ResolveGapForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, gapId, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, gapId, form),
        success: () =>
        {
            this.Flash("Answered.");
            return Redirect($"/devices/days/{id}");
        });

    private async Task<IActionResult> Page(Guid id, Guid gapId, ResolveGapForm? form)
    {
        var ct = HttpContext.RequestAborted;
        var head = await GapHead.OfAsync(db, id, gapId, ct);
        return View("Form", new ResolveGapPage(form ?? new ResolveGapForm { Version = head.Version }, head));
    }
}
