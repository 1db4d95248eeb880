using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;

namespace SafeguardingPortal.Web.Features.Visitors.VisitorBadge;

/// <param name="Leaflet">The number of the version that was given; null where none was.</param>
public sealed record VisitPage(
    Badge Badge, DateTimeOffset? LeftAt, bool WorksWithChildren, string? Rules, bool ConfirmedPolicy, string? Exception, Guid? ExceptionId,
    int? Leaflet);

/// <summary>One visit, with its badge to print.</summary>
[Area("Visitors")]
[Route("visitors/{id:guid}")]
public sealed class VisitorBadgeController(PortalDbContext db) : Controller
{
    [HttpGet, Requires(Permission.UseVisitorBook)]
    public async Task<IActionResult> Index(Guid id)
    {
        var page = await db.Visits.AsNoTracking().Where(visit => visit.Id == id)
            .Select(visit => new VisitPage(
                new Badge(
                    visit.Id, visit.Reference, visit.Name, visit.Company, visit.Category,
                    db.People.Where(person => person.Id == visit.HostId).Select(person => person.Name).First(), visit.Devices,
                    visit.ArrivedAt),
                visit.LeftAt, visit.WorksWithChildren,
                db.PolicyVersions.Where(version => version.Id == visit.RulesVersionId)
                    .Select(version => version.Title + ", version " + version.Number).FirstOrDefault(),
                visit.ConfirmedPolicy,
                db.ExceptionRequests.Where(request => request.Id == visit.ExceptionId).Select(request => request.Reference)
                    .FirstOrDefault(),
                visit.ExceptionId,
                db.Leaflets.Where(leaflet => leaflet.Id == visit.LeafletId).Select(leaflet => (int?)leaflet.Number).FirstOrDefault()))
            .FirstOrDefaultAsync(HttpContext.RequestAborted);
        return page is null ? NotFound() : View(page);
    }
}
