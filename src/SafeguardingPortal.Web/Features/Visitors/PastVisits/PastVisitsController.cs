using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Visitors;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Paging;

namespace SafeguardingPortal.Web.Features.Visitors.PastVisits;

public sealed record PastVisitsPage(string? Name, PagedList<VisitLine> Visits);

public sealed record VisitLine(
    Guid Id, string Reference, string Name, string? Company, VisitorCategory Category, VisitorDevices Devices, DateTimeOffset ArrivedAt,
    DateTimeOffset? LeftAt);

/// <summary>Every visit, the last first.</summary>
[Area("Visitors")]
[Route("visitors/past")]
public sealed class PastVisitsController(PortalDbContext db) : Controller
{
    [HttpGet, Requires(Permission.SeeDeviceRegister)]
    public async Task<IActionResult> Index(string? name, int page = 1)
    {
        var visits = db.Visits.AsNoTracking();
        if (name?.Trim().ToUpperInvariant() is { Length: > 0 } wanted)
            visits = visits.Where(visit => visit.SearchName.Contains(wanted));
        return View(new PastVisitsPage(name, await visits
            .OrderByDescending(visit => visit.ArrivedAt).ThenBy(visit => visit.Id)
            .Select(visit => new VisitLine(
                visit.Id, visit.Reference, visit.Name, visit.Company, visit.Category, visit.Devices, visit.ArrivedAt, visit.LeftAt))
            .ToPageAsync(page, cancellation: HttpContext.RequestAborted)));
    }
}
