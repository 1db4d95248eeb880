using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches.Sanctions;
using SafeguardingPortal.Domain.RuleBooks;
using SafeguardingPortal.Web.Platform.Access;

namespace SafeguardingPortal.Web.Features.Sanctions.SanctionList;

public sealed record SanctionListPage(IReadOnlyList<BookRule> Standard, IReadOnlyList<OwnSanction> Own);

/// <summary>What may follow for a person, with what each rests on and when somebody compared it (C218–C221).</summary>
[Area("Sanctions")]
[Route("sanctions")]
public sealed class SanctionListController(PortalDbContext db) : Controller
{
    // A procedure knows a handful; a list beyond this is no procedure.
    private const int Most = 100;

    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public async Task<IActionResult> Index()
    {
        var ct = HttpContext.RequestAborted;
        var own = await db.OwnSanctions.AsNoTracking().Where(sanction => sanction.StruckOutAt == null)
            .OrderBy(sanction => sanction.Words).Take(Most).ToListAsync(ct);
        return View(new SanctionListPage([.. (await db.RuleBookAsync(ct)).All.Where(rule => rule.About is RuleSubject.Sanctions)], own));
    }
}
