using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.RuleBooks;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Rules.RuleList;

public sealed record RuleListPage(IReadOnlyList<BookRule> Concerns, IReadOnlyList<BookRule> Keeping, IReadOnlyList<BookRule> Clocks,
    IReadOnlyList<BookRule> Sanctions, bool MayCorrect);

/// <summary>Every rule whose number may have to be corrected, with its edition and when it was checked.</summary>
[Area("Rules")]
[Route("rules")]
public sealed class RuleListController(PortalDbContext db, CurrentPerson me) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public async Task<IActionResult> Index()
    {
        var rules = (await db.RuleBookAsync(HttpContext.RequestAborted)).All;
        return View(new RuleListPage(
            [.. rules.Where(rule => rule.About is RuleSubject.Concerns)], [.. rules.Where(rule => rule.About is RuleSubject.Keeping)],
            [.. rules.Where(rule => rule.About is RuleSubject.Clocks)], [.. rules.Where(rule => rule.About is RuleSubject.Sanctions)],
            me.May(Permission.ManageSetting)));
    }
}
