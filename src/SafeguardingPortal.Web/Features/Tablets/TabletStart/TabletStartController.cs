using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Web.Platform.Tablets;

namespace SafeguardingPortal.Web.Features.Tablets.TabletStart;

public sealed record TabletStartPage(string Setting, string Site, IReadOnlyList<ITabletTile> Tiles);

/// <summary>Where a shared tablet rests: what can be done at it. Whoever stood here before is gone when this page shows.</summary>
[Area("Tablets")]
[Route("tablet")]
public sealed class TabletStartController(CurrentTablet tablet, TabletVisits visits, IEnumerable<ITabletTile> tiles) : Controller
{
    [HttpGet, AtTablet("Shows what can be done here and nobody's data.")]
    public async Task<IActionResult> Index(bool everything = false)
    {
        await visits.EndAsync(HttpContext.RequestAborted);
        if (tablet.MeetingPolicyId is not null && !everything)
            return LocalRedirect("/tablet/meeting");

        return View(new TabletStartPage(tablet.Setting.Name, tablet.SiteName, [.. tiles.OrderBy(tile => tile.Order)]));
    }
}
