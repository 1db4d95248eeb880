using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches.Sheets;
using SafeguardingPortal.Web.Platform.Access;

namespace SafeguardingPortal.Web.Features.Agencies.CopySheets;

public sealed record CopySheetsPage(IReadOnlyList<OwnSheet> Own, IReadOnlyList<SheetTemplate> Standard);

/// <summary>The forms of agencies as lists of fields: those that come with the portal, and the setting's own copies of them.</summary>
[Area("Agencies")]
[Route("agencies/sheets")]
public sealed class CopySheetsController(PortalDbContext db) : Controller
{
    private const int Most = 100;

    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public async Task<IActionResult> Index() => View(new CopySheetsPage(
        await db.OwnSheets.AsNoTracking().Where(sheet => sheet.StruckOutAt == null).OrderBy(sheet => sheet.Title).Take(Most)
            .ToListAsync(HttpContext.RequestAborted),
        StandardSheets.All));
}
