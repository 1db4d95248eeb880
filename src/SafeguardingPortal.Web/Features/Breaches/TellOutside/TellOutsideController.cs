using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.TellOutside;

/// <param name="Reference">Of the case that has just left everybody's sight; null for whoever opens the page by itself.</param>
public sealed record TellOutsidePage(string? Reference, IReadOnlyList<DeskLine> Desks);

/// <summary>
/// How the LADO and Ofsted are told where nobody inside may handle it. The page knows no case: its reference is handed over once by the save
/// that took the case away, and nobody else ever sees it here.
/// </summary>
[Area("Breaches")]
[Route("breaches/tell-outside")]
public sealed class TellOutsideController(PortalDbContext db, CurrentPerson me, SchoolClock clock) : Controller
{
    public const string ReferenceKey = "TellOutsideReference";

    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public async Task<IActionResult> Index() => View(new TellOutsidePage(
        TempData[ReferenceKey] as string,
        await db.DesksAsync([Agency.Lado, Agency.Ofsted], me.Setting.LocalAuthority, clock.Today, HttpContext.RequestAborted)));
}
