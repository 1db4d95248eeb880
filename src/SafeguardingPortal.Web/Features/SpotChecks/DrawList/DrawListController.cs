using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Paging;

namespace SafeguardingPortal.Web.Features.SpotChecks.DrawList;

public sealed record DrawListPage(PagedList<DrawLine> Draws);

public sealed record DrawLine(Guid Id, DateOnly From, DateOnly Until, int Count, int Done, string SeedHash, DateTimeOffset? RevealedAt);

/// <summary>The draws of spot checks, open to everyone who works here: what nobody can choose nobody need hide.</summary>
[Area("SpotChecks")]
[Route("spot-checks")]
public sealed class DrawListController(PortalDbContext db) : Controller
{
    [HttpGet, Requires(Permission.StoreDevices)]
    public async Task<IActionResult> Index(int page = 1) =>
        View(new DrawListPage(await db.SpotCheckDraws.AsNoTracking()
            .OrderByDescending(draw => draw.From).ThenBy(draw => draw.Id)
            .Select(draw => new DrawLine(
                draw.Id, draw.From, draw.Until, draw.Count, draw.Results.Count, draw.SeedHash, draw.RevealedAt))
            .ToPageAsync(page, cancellation: HttpContext.RequestAborted)));
}
