using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Audit;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Paging;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.AuditTrail.AuditTrail;

public sealed record AuditTrailPage(UncountedList<AuditLine> Entries);

public sealed record AuditLine(DateTimeOffset At, string Who, string Sentence, string? Why, string Subject, string? Tablet);

/// <summary>Everything that happened in the setting and that the reader may know of, newest first. Nothing is counted: the trail only grows.</summary>
[Area("AuditTrail")]
[Route("audit")]
public sealed class AuditTrailController(PortalDbContext db, CurrentPerson me) : Controller
{
    [HttpGet, Requires(Permission.SeeAuditTrail)]
    public async Task<IActionResult> Index(int page = 1)
    {
        var entries = await db.AuditEntries.AsNoTracking()
            .KnownTo(db, me.Actor)
            .OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id)
            .Select(entry => new AuditLine(entry.At, entry.ActorName, entry.Sentence, entry.Why, entry.SubjectType, entry.Tablet))
            .ToUncountedPageAsync(page, 50, HttpContext.RequestAborted);
        return View(new AuditTrailPage(entries));
    }
}
