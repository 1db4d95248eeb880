using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Concerns;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Paging;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Concerns.CaseConcerns;

/// <param name="IsLowLevel">Its triage said so, so that one belongs on the register.</param>
public sealed record CaseConcernsPage(Guid CaseId, string Reference, bool IsLowLevel, PagedList<CaseConcernLine> Concerns);

/// <param name="CameFromIt">Written down from this case; otherwise the case was opened because of it.</param>
public sealed record CaseConcernLine(Guid Id, string Reference, ConcernKind Kind, DateOnly OccurredOn, bool CameFromIt);

/// <summary>The low-level concerns that a case came from or that came from it: the link, seen from the case.</summary>
[Area("Concerns")]
[Route("breaches/{id:guid}/concerns")]
public sealed class CaseConcernsController(PortalDbContext db, CurrentPerson me) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public async Task<IActionResult> Index(Guid id, int page = 1)
    {
        var ct = HttpContext.RequestAborted;
        var breach = await db.Breaches.AsNoTracking().Where(BreachAccess.VisibleTo(me.Actor)).Where(breach => breach.Id == id)
            .Select(breach => new { breach.Reference, breach.Decision }).SingleOrDefaultAsync(ct) ?? throw new RecordNotFoundException();
        var concerns = await db.ConcernsKnownTo(me.Actor).AsNoTracking()
            .Where(concern => concern.FromCaseId == id || concern.BecameCaseId == id)
            .OrderByDescending(concern => concern.OccurredOn).ThenByDescending(concern => concern.Id)
            .Select(concern => new CaseConcernLine(concern.Id, concern.Reference, concern.Kind, concern.OccurredOn, concern.FromCaseId == id))
            .ToPageAsync(page, cancellation: ct);
        return View(new CaseConcernsPage(id, breach.Reference, breach.Decision is TriageDecision.LowLevelConcern, concerns));
    }
}
