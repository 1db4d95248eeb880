using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Audit;
using SafeguardingPortal.Data.Concerns;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Concerns.ConsiderationDetails;

public sealed record ConsiderationDetailsPage(
    DateTimeOffset At,
    string By,
    string Because,
    ConsiderationDecision Decision,
    string Rule,
    Guid? CaseId,
    string? CaseReference,
    IReadOnlyList<ConsideredConcernLine> Concerns);

/// <param name="StillHeld">Its record has not been disposed of.</param>
public sealed record ConsideredConcernLine(Guid Id, string Reference, bool StillHeld);

/// <summary>One sentence over several concerns, as it was written.</summary>
[Area("Concerns")]
[Route("concerns/considerations/{id:guid}")]
public sealed class ConsiderationDetailsController(PortalDbContext db, CurrentPerson me, SchoolClock clock, SensitiveReadings readings) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public async Task<IActionResult> Index(Guid id)
    {
        var ct = HttpContext.RequestAborted;
        var consideration = await db.ConsiderationsKnownTo(me.Actor).AsNoTracking().Include(one => one.Concerns)
            .SingleOrDefaultAsync(one => one.Id == id, ct) ?? throw new RecordNotFoundException();
        await readings.RecordAsync<Consideration>(id, "Opened what was considered together", me.Actor, clock.Now, ct);
        var ids = consideration.Concerns.Select(considered => considered.ConcernId).ToList();
        var held = await db.ConcernsKnownTo(me.Actor).Where(concern => ids.Contains(concern.Id)).Select(concern => concern.Id).ToListAsync(ct);
        var reference = consideration.CaseId is null
            ? null
            : await db.Breaches.Where(breach => breach.Id == consideration.CaseId).Select(breach => breach.Reference).SingleOrDefaultAsync(ct);
        return View(new ConsiderationDetailsPage(
            consideration.ConsideredAt, consideration.ConsideredBy, consideration.Because, consideration.Decision, consideration.Rule,
            consideration.CaseId, reference,
            [.. consideration.Concerns.OrderBy(line => line.Reference, StringComparer.Ordinal)
                .Select(line => new ConsideredConcernLine(line.ConcernId, line.Reference, held.Contains(line.ConcernId)))]));
    }
}
