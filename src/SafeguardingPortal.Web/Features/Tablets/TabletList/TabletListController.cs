using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Tablets.TabletList;

/// <param name="CodeOpen">A pairing code may still be typed.</param>
public sealed record TabletRow(
    Guid Id, string Name, Guid SiteId, bool IsPaired, bool CodeOpen, DateTimeOffset? PairedAt, DateTimeOffset? RevokedAt,
    DateTimeOffset? LastUsedAt);

public sealed record TabletListPage(IReadOnlyList<TabletRow> Tablets, IReadOnlyDictionary<Guid, string> Sites);

/// <summary>The setting's shared tablets: where each is, whether it is paired, when somebody last used it.</summary>
[Area("Tablets")]
[Route("setting/tablets")]
public sealed class TabletListController(PortalDbContext db, CurrentPerson me, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.ManageSetting)]
    public async Task<IActionResult> Index()
    {
        var now = clock.Now;
        var tablets = await db.SharedTablets.AsNoTracking()
            .OrderBy(tablet => tablet.RevokedAt != null).ThenBy(tablet => tablet.Name)
            .Select(tablet => new TabletRow(
                tablet.Id, tablet.Name, tablet.SiteId, tablet.SecretHash != null && tablet.RevokedAt == null, tablet.CodeEndsAt > now,
                tablet.PairedAt, tablet.RevokedAt,
                db.TabletVisits.Where(visit => visit.TabletId == tablet.Id).Max(visit => (DateTimeOffset?)visit.StartedAt)))
            .ToListAsync(HttpContext.RequestAborted);
        return View(new TabletListPage(tablets, me.Setting.Sites.ToDictionary(site => site.Id, site => site.Name)));
    }
}
