using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SignOffs.MySignOffs;

/// <summary>What I owe, each with one action, and what I signed.</summary>
[Area("SignOffs")]
[Route("sign-offs")]
public sealed class MySignOffsController(PortalDbContext db, CurrentPerson me, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.SignPolicies)]
    public async Task<IActionResult> Index() =>
        View(await SignOffHistory.OfAsync(db, me.PersonId, clock.Today, me.Setting.Rules, HttpContext.RequestAborted));
}
