using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Web.Platform.Tablets;

namespace SafeguardingPortal.Web.Features.Tablets.LeaveTablet;

/// <summary>"I am done": the tablet forgets the person at once.</summary>
[Area("Tablets")]
public sealed class LeaveTabletController(TabletVisits visits) : Controller
{
    [HttpPost("tablet/leave"), AtTablet("Leaving must always be possible.")]
    public async Task<IActionResult> Leave()
    {
        await visits.EndAsync(HttpContext.RequestAborted);
        return LocalRedirect(CurrentTabletMiddleware.StartPath);
    }

    /// <summary>The page says that someone is still reading or typing; the middleware has prolonged the visit already.</summary>
    [HttpPost("tablet/still-here"), AtTablet("Prolongs a visit that runs, and says nothing.")]
    public IActionResult StillHere() => NoContent();
}
