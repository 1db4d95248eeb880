using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Retention;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Retention;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Paging;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Retention.RecordRegister;

public sealed record RecordRegisterPage(string Show, DateOnly Today, UncountedList<RecordLine> Records);

public sealed record RecordLine(
    Guid RecordId, RecordKind Kind, string Reference, DateOnly MadeOn, KeepingState State, bool OnHold, DateOnly? Until, string Because,
    string? Certificate, bool WaitsForPensionAge);

/// <summary>The records whose keeping this person may know of, with the day and the reason; what waits for a decision first.</summary>
[Area("Retention")]
[Route("records")]
public sealed class RecordRegisterController(PortalDbContext db, CurrentPerson me, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public async Task<IActionResult> Index(string? show = null, int page = 1)
    {
        var today = clock.Today;
        var known = db.KeepingsKnownTo(me.Actor);
        var chosen = show switch
        {
            "hold" => known.Where(keeping => keeping.OnHold).OrderBy(keeping => keeping.MadeOn),
            "asked" => known.Where(keeping => keeping.State == KeepingState.DisposalAsked).OrderBy(keeping => keeping.AskedAt),
            "disposed" => known.Where(keeping => keeping.State == KeepingState.Disposed).OrderByDescending(keeping => keeping.DisposedAt),
            "all" => known.OrderByDescending(keeping => keeping.MadeOn),
            _ => known.Where(keeping => keeping.LookFrom <= today).OrderBy(keeping => keeping.LookFrom),
        };
        var records = await chosen.ThenBy(keeping => keeping.Id)
            .Select(keeping => new RecordLine(
                keeping.RecordId, keeping.Kind, keeping.Reference, keeping.MadeOn, keeping.State, keeping.OnHold, keeping.Until, keeping.Because,
                keeping.Certificate, keeping.WaitsForPensionAge))
            .ToUncountedPageAsync(page, cancellation: HttpContext.RequestAborted);
        return View(new RecordRegisterPage(show ?? "", today, records));
    }
}
