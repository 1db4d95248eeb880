using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies.Checking.Data;
using SafeguardingPortal.Web.Platform.Access;

namespace SafeguardingPortal.Web.Features.Policies.GuidanceList;

public sealed record GuidanceListPage(IReadOnlyList<GuidanceLine> Titles);

/// <param name="CheckedBy">Null for an entry of the built-in list.</param>
public sealed record GuidanceLine(GuidanceTitle Title, DateOnly CheckedOn, string? CheckedBy);

/// <summary>The guidance that policies lean on, with its editions: the built-in list and the setting's own entries.</summary>
[Area("Policies")]
[Route("policies/guidance")]
[Requires(Permission.WritePolicies)]
public sealed class GuidanceListController(PortalDbContext db) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index()
    {
        var own = await db.GuidanceDocuments.AsNoTracking().Include(document => document.Editions).ToListAsync(HttpContext.RequestAborted);
        var register = GuidanceRegister.Standard.With(own.Select(document => document.AsTitle()));
        return View(new GuidanceListPage([.. register.Titles.OrderBy(title => title.Title, StringComparer.OrdinalIgnoreCase).Select(title =>
            new GuidanceLine(title, title.CheckedOn ?? register.CheckedOn, own.Find(document =>
                document.Title == title.Title)?.CheckedBy))]));
    }
}
