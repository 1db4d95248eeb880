using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Audit;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Display;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.BreachCase;

/// <summary>What is it, who acts next, by when; below it everything that happened. Opening the page is itself on record.</summary>
[Area("Breaches")]
[Route("breaches/{id:guid}")]
public sealed class BreachCaseController(PortalDbContext db, CurrentPerson me, SchoolClock clock, SensitiveReadings readings) : Controller
{
    private const string Opened = "RecordOpened";

    // A case longer than this shows its latest; the audit trail has them all.
    private const int Longest = 300;

    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public async Task<IActionResult> Index(Guid id)
    {
        var ct = HttpContext.RequestAborted;
        var breach = await db.OpenCaseAsync(id, me, ct);
        await readings.RecordAsync<Breach>(id, "Opened the case", me.Actor, clock.Now, ct);
        var names = await NamesAsync(breach, ct);
        return View(BreachCasePage.Of(breach, me.Setting, names, await ChronologyAsync(id, ct), await ReadingsAsync(id, ct), clock.Now));
    }

    private async Task<Dictionary<Guid, string>> NamesAsync(Breach breach, CancellationToken ct)
    {
        List<Guid> ids =
        [
            breach.ReportedById, .. breach.SubjectPeople(),
            .. breach.NotMade.SelectMany(decided => new[] { decided.DecidedById, decided.AgreedById }),
        ];
        return await db.People.Where(person => ids.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name, ct);
    }

    private async Task<List<TimelineItem>> ChronologyAsync(Guid id, CancellationToken ct) =>
        await db.AuditEntries.AsNoTracking()
            .Where(entry => entry.SubjectId == id && entry.Event != Opened)
            .OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id)
            .Take(Longest)
            .Select(entry => new TimelineItem(entry.At, entry.ActorName, entry.Sentence, entry.Why))
            .ToListAsync(ct);

    private async Task<List<CaseReading>> ReadingsAsync(Guid id, CancellationToken ct) =>
        await db.AuditEntries.AsNoTracking()
            .Where(entry => entry.SubjectId == id && entry.Event == Opened)
            .GroupBy(entry => entry.ActorName)
            .Select(group => new CaseReading(group.Key, group.Count(), group.Max(entry => entry.At)))
            .ToListAsync(ct);
}
