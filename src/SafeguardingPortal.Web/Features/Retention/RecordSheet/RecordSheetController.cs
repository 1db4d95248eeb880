using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.EmploymentReferences;
using SafeguardingPortal.Domain.Retention;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Retention.RecordSheet;

/// <summary>Keep until … because …: the rule, its edition, the holds, and what may be done now.</summary>
[Area("Retention")]
[Route("records/{id:guid}")]
public sealed class RecordSheetController(RecordDoor door, CurrentPerson me, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public async Task<IActionResult> Index(Guid id)
    {
        var open = await door.OpenAsync(id, HttpContext.RequestAborted);
        var keeping = open.Keeping;
        var (kind, word) = KeepingLine.Status(
            keeping?.State ?? KeepingState.Kept, keeping?.OnHold ?? false, open.Keep.Until, clock.Today, open.Keep.WaitsForPensionAge);
        return View(new RecordSheetPage(
            id, open.Record.Reference, open.Record.Kind, KeepingLine.PathOf(open.Record.Kind, id), kind, word, open.Keep,
            open.Facts.Allegation, open.Facts.PensionAgeNotKnown, open.Facts.PensionAgeOn, open.Facts.KeepLongerUntil,
            keeping?.PersonnelFile ?? open.Record.PersonnelFile,
            [.. (keeping?.Holds ?? []).OrderByDescending(hold => hold.PlacedAt).Select(hold => new HoldLine(
                hold.Id, hold.Reason, hold.PlacedBy, hold.PlacedAt, hold.LiftedBecause, hold.LiftedBy, hold.LiftedAt))],
            keeping is { State: KeepingState.DisposalAsked }
                ? new AskedLine(keeping.AskedBy!, keeping.AskedAt!.Value, keeping.AskedBecause!, keeping.AskedById == me.PersonId)
                : null,
            open.Keep.Until < clock.Today && keeping is not { OnHold: true } && keeping is not { State: KeepingState.DisposalAsked },
            open.EmploymentReference));
    }
}

public sealed record RecordSheetPage(
    Guid Id,
    string Reference,
    RecordKind Kind,
    string Path,
    string StatusKind,
    string Status,
    KeepUntil Keep,
    bool AsksForPensionAge,
    bool PensionAgeNotKnown,
    DateOnly? PensionAgeOn,
    DateOnly? KeepLongerUntil,
    FileStanding PersonnelFile,
    IReadOnlyList<HoldLine> Holds,
    AskedLine? Asked,
    bool IsDue,
    ReferenceAdvice? EmploymentReference);

public sealed record HoldLine(
    Guid Id, string Reason, string PlacedBy, DateTimeOffset PlacedAt, string? LiftedBecause, string? LiftedBy, DateTimeOffset? LiftedAt);

public sealed record AskedLine(string By, DateTimeOffset At, string Because, bool ByMe);
