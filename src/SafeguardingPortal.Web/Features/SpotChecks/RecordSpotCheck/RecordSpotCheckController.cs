using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SpotChecks.RecordSpotCheck;

/// <summary>Records what a drawn check found.</summary>
[Area("SpotChecks")]
[Route("spot-checks/{id:guid}/checks/{number:int}")]
public sealed class RecordSpotCheckController(RecordSpotCheckHandler handler, PortalDbContext db, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.RunSpotChecks)]
    public Task<IActionResult> Index(Guid id, int number) => Page(id, number, null);

    [HttpPost, Requires(Permission.RunSpotChecks)]
    public Task<IActionResult> Index(Guid id, int number, RecordSpotCheckForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, number, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, number, form),
        success: () =>
        {
            this.Flash("Recorded.");
            return Redirect($"/spot-checks/{id}");
        });

    private async Task<IActionResult> Page(Guid id, int number, RecordSpotCheckForm? form)
    {
        var ct = HttpContext.RequestAborted;
        var head = await LotHead.OfAsync(db, id, number, clock.Now, ct);
        return View("Form", new RecordSpotCheckPage(form ?? new RecordSpotCheckForm { Version = head.Version }, head));
    }
}
