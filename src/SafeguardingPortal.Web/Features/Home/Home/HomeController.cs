using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Tasks;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Home.Home;

[Area("Home")]
[Route("")]
public sealed class HomeController(PortalDbContext db, CurrentPerson me, SchoolClock clock, EverythingToDo toDo) : Controller
{
    [HttpGet, Requires(Permission.ReadPolicies)]
    public async Task<IActionResult> Index()
    {
        var ct = HttpContext.RequestAborted;
        var owed = await toDo.FindAsync(HomeGroup.Owed, ct);
        var waiting = await toDo.FindAsync(HomeGroup.Waiting, ct);
        var measures = me.May(Permission.SeeFigures) ? await new SettingFigures(db, me, clock).FindAsync(ct) : [];
        return View(new HomePage(owed, waiting, measures));
    }
}
