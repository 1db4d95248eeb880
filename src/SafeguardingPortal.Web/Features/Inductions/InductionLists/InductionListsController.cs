using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Web.Platform.Access;

namespace SafeguardingPortal.Web.Features.Inductions.InductionLists;

public sealed record InductionListsPage(IReadOnlyDictionary<PersonCategory, int> PointsOf);

/// <summary>For which categories there is an induction list.</summary>
[Area("Inductions")]
[Route("inductions/lists")]
public sealed class InductionListsController(PortalDbContext db) : Controller
{
    [HttpGet, Requires(Permission.SeeTrainingRegister)]
    public async Task<IActionResult> Index() => View(new InductionListsPage(await db.InductionLists.AsNoTracking()
        .Select(list => new { list.Category, list.Items.Count })
        .ToDictionaryAsync(list => list.Category, list => list.Count, HttpContext.RequestAborted)));
}
