using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Home.Home;

[Area("Home")]
[Route("")]
public sealed class HomeController(PortalDbContext db, CurrentPerson me, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.ReadPolicies)]
    public async Task<IActionResult> Index()
    {
        var ct = HttpContext.RequestAborted;
        var owed = await new OwedByMe(db, me, clock).FindAsync(ct);
        var waiting = await new WaitingForMe(db, me, clock).FindAsync(ct);
        var measures = me.May(Permission.SeeFigures) ? await new SettingFigures(db, me, clock).FindAsync(ct) : [];
        return View(new HomePage(owed, waiting, measures));
    }
}
