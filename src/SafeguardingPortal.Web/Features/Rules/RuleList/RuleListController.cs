using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches.OwnClocks;
using SafeguardingPortal.Domain.RuleBooks;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Rules.RuleList;

public sealed record RuleListPage(IReadOnlyList<BookRule> Concerns, IReadOnlyList<BookRule> Keeping, IReadOnlyList<BookRule> Clocks,
    IReadOnlyList<BookRule> Sanctions, IReadOnlyList<BookRule> References, IReadOnlyList<BookRule> OwnData, IReadOnlyList<OwnClock> OwnClocks, bool MayCorrect);

/// <summary>Every rule whose number may have to be corrected, with its edition and when it was checked.</summary>
[Area("Rules")]
[Route("rules")]
public sealed class RuleListController(PortalDbContext db, CurrentPerson me) : Controller
{
    // Somebody who is bound by more limits than this looks for another list.
    private const int Most = 100;

    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public async Task<IActionResult> Index()
    {
        var ct = HttpContext.RequestAborted;
        var rules = (await db.RuleBookAsync(ct)).All;
        var own = await db.OwnClocks.AsNoTracking().Where(clock => clock.RetiredAt == null).OrderBy(clock => clock.Name).Take(Most).ToListAsync(ct);
        return View(new RuleListPage(
            [.. rules.Where(rule => rule.About is RuleSubject.Concerns)], [.. rules.Where(rule => rule.About is RuleSubject.Keeping)],
            [.. rules.Where(rule => rule.About is RuleSubject.Clocks)], [.. rules.Where(rule => rule.About is RuleSubject.Sanctions)],
            [.. rules.Where(rule => rule.About is RuleSubject.References)], [.. rules.Where(rule => rule.About is RuleSubject.OwnData)], own,
            me.May(Permission.ManageSetting)));
    }
}
