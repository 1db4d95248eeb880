using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Tablets;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Tablets.TabletTasks;

public sealed record TabletTasksPage(string Name, IReadOnlyList<ITabletTile> Tiles);

/// <summary>What the person who stands here can do.</summary>
[Area("Tablets")]
[Route("tablet/do")]
public sealed class TabletTasksController(CurrentPerson me, IEnumerable<ITabletTile> tiles) : Controller
{
    [HttpGet, PersonAtTablet(Permission.SignPolicies)]
    public IActionResult Index() =>
        View(new TabletTasksPage(me.Actor.Name, [.. tiles.Where(tile => tile.NeedsPerson).OrderBy(tile => tile.Order)]));
}
