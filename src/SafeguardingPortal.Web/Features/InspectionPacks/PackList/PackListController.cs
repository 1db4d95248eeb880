using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Packs;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Paging;

namespace SafeguardingPortal.Web.Features.InspectionPacks.PackList;

public sealed record PackListPage(PagedList<PackLine> Packs);

public sealed record PackLine(
    Guid Id, string Reference, string RequestedBy, DateTimeOffset RequestedAt, DateOnly From, DateOnly Until, PackState State, int? Pages);

/// <summary>The packs that were made, newest first.</summary>
[Area("InspectionPacks")]
[Route("packs")]
public sealed class PackListController(PortalDbContext db) : Controller
{
    [HttpGet, Requires(Permission.BuildPacks)]
    public async Task<IActionResult> Index(int page = 1)
    {
        var packs = await db.Packs.AsNoTracking()
            .OrderByDescending(pack => pack.RequestedAt).ThenByDescending(pack => pack.Id)
            .Select(pack => new PackLine(
                pack.Id, pack.Reference, pack.RequestedBy, pack.RequestedAt, pack.From, pack.Until, pack.State, pack.Pages))
            .ToPageAsync(page, cancellation: HttpContext.RequestAborted);
        return View(new PackListPage(packs));
    }
}
