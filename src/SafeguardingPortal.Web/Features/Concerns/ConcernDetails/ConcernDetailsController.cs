using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Audit;
using SafeguardingPortal.Data.Concerns;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Display;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Concerns.ConcernDetails;

/// <summary>One concern with what was decided about it. Opening the page is itself on record.</summary>
[Area("Concerns")]
[Route("concerns/{id:guid}")]
public sealed class ConcernDetailsController(PortalDbContext db, CurrentPerson me, SchoolClock clock, SensitiveReadings readings) : Controller
{
    private const int Longest = 200;

    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public async Task<IActionResult> Index(Guid id)
    {
        var ct = HttpContext.RequestAborted;
        var concern = await db.OpenConcernAsync(id, me, ct);
        await readings.RecordAsync<Concern>(id, "Opened the concern", me.Actor, clock.Now, ct);
        var names = await NamesAsync(concern, ct);
        var considered = await ConsideredAsync(id, ct);
        return View(new ConcernDetailsPage(
            concern.Heading(me),
            names[concern.PersonId],
            names[concern.RecordedById],
            [.. concern.KeptFrom.Select(other => names[other.PersonId])],
            ConcernText.Of(concern),
            await CaseAsync(concern.FromCaseId, ct),
            await CaseAsync(concern.BecameCaseId, ct),
            await db.ConcernsKnownTo(me.Actor).CountAsync(other => other.PersonId == concern.PersonId && other.Id != id, ct),
            considered,
            await ChronologyAsync(id, ct)));
    }

    private async Task<Dictionary<Guid, string>> NamesAsync(Concern concern, CancellationToken ct)
    {
        List<Guid> ids = [concern.RecordedById, .. concern.HiddenFrom()];
        return await db.People.Where(person => ids.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name, ct);
    }

    private async Task<LinkedCase?> CaseAsync(Guid? caseId, CancellationToken ct) => caseId is null
        ? null
        : await db.Breaches.Where(breach => breach.Id == caseId).Select(breach => new LinkedCase(breach.Id, breach.Reference)).SingleOrDefaultAsync(ct);

    private async Task<List<ConsideredLine>> ConsideredAsync(Guid id, CancellationToken ct) =>
        await db.ConsiderationsKnownTo(me.Actor).AsNoTracking()
            .Where(consideration => consideration.Concerns.Any(considered => considered.ConcernId == id))
            .OrderByDescending(consideration => consideration.ConsideredAt)
            .Take(Longest)
            .Select(consideration => new ConsideredLine(
                consideration.Id, consideration.ConsideredAt, consideration.ConsideredBy, consideration.Because, consideration.Decision,
                consideration.Concerns.Count))
            .ToListAsync(ct);

    private async Task<List<TimelineItem>> ChronologyAsync(Guid id, CancellationToken ct) =>
        await db.AuditEntries.AsNoTracking().HistoryOf<Concern>(id).Where(entry => entry.Event != RecordHistory.Opened)
            .OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id)
            .Take(Longest)
            .Select(entry => new TimelineItem(entry.At, entry.ActorName, entry.Sentence, entry.Why))
            .ToListAsync(ct);
}
