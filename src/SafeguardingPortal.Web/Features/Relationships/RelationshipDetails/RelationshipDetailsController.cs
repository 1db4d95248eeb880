using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Audit;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Relationships;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Display;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Relationships.RelationshipDetails;

public sealed record RelationshipDetailsPage(RelationshipRecord Record, RelationshipSteps Can, IReadOnlyList<TimelineItem> Timeline);

/// <summary>What this reader can do next.</summary>
/// <param name="DecideIsNext">It waits, or its day has come.</param>
public sealed record RelationshipSteps(bool Confirm, bool RecordSignature, bool Decide, bool DecideIsNext, bool TellOfChange, bool End)
{
    internal static RelationshipSteps Of(RelationshipRecord record, DateOnly today)
    {
        var goesOn = record.State is not RelationshipState.Ended;
        var toRead = record.State is RelationshipState.Decided && record.WaitsToBeRead;
        return new(
            Confirm: record.IsMine && toRead,
            RecordSignature: !record.IsMine && toRead && !record.HasLogIn,
            Decide: !record.IsMine && goesOn,
            DecideIsNext: record.State is RelationshipState.WaitsForDecision || record.DueOn <= today,
            TellOfChange: goesOn && record.Decisions.Count > 0,
            End: goesOn);
    }
}

/// <summary>One relationship: what was told, what was agreed, who acts next.</summary>
[Area("Relationships")]
[Route("relationships/{id:guid}")]
public sealed class RelationshipDetailsController(PortalDbContext db, SchoolClock clock, RelationshipReader reader) : Controller
{
    [HttpGet, Requires(Permission.TellOfRelationships)]
    public async Task<IActionResult> Index(Guid id)
    {
        var ct = HttpContext.RequestAborted;
        var record = await reader.OpenAsync(id, "Opened", ct);
        var timeline = await db.AuditEntries.AsNoTracking().HistoryOf<RelationshipDisclosure>(id)
            .Where(entry => entry.Event != RecordHistory.Opened)
            .OrderBy(entry => entry.At).ThenBy(entry => entry.Id)
            .Select(entry => new TimelineItem(entry.At, entry.ActorName, entry.Sentence, null))
            .ToListAsync(ct);
        return View(new RelationshipDetailsPage(record, RelationshipSteps.Of(record, clock.Today), timeline));
    }
}
