using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.Visitors;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Visitors.OnSite;

public sealed record OnSitePage(
    IReadOnlyList<VisitorLine> Visitors, IReadOnlyList<StaffLine> Staff, DateTimeOffset Now, IReadOnlyDictionary<Guid, string> Sites,
    bool IsCut);

public sealed record VisitorLine(
    Guid Id, string Reference, string Name, string? Company, VisitorCategory Category, string Host, VisitorDevices Devices,
    DateTimeOffset ArrivedAt, DateOnly Day, Guid SiteId);

public sealed record StaffLine(string Name, CheckInState State, int Devices, Guid? SiteId);

/// <summary>Who is here now, with their devices: visitors, and staff as far as they checked in. To print for a fire drill.</summary>
[Area("Visitors")]
[Route("visitors")]
public sealed class OnSiteController(PortalDbContext db, CurrentPerson me, SchoolClock clock) : Controller
{
    /// <summary>One page of paper must hold everyone, so this list has no pages; it says so when it is cut.</summary>
    private const int Most = 500;

    [HttpGet, Requires(Permission.UseVisitorBook)]
    public async Task<IActionResult> Index()
    {
        var ct = HttpContext.RequestAborted;
        var today = clock.Today;
        var visitors = await db.Visits.AsNoTracking().Where(visit => visit.LeftAt == null)
            .OrderBy(visit => visit.ArrivedAt).ThenBy(visit => visit.Id)
            .Select(visit => new VisitorLine(
                visit.Id, visit.Reference, visit.Name, visit.Company, visit.Category,
                db.People.Where(person => person.Id == visit.HostId).Select(person => person.Name).First(), visit.Devices, visit.ArrivedAt,
                visit.Day, visit.SiteId))
            .Take(Most).ToListAsync(ct);
        var staff = await db.DeviceCheckIns.AsNoTracking()
            .Where(checkIn => checkIn.Day == today && checkIn.State != CheckInState.Left && checkIn.State != CheckInState.Absent)
            .Join(db.People, checkIn => checkIn.PersonId, person => person.Id, (checkIn, person) => new { checkIn, person.Name })
            .OrderBy(row => row.Name).ThenBy(row => row.checkIn.Id)
            .Select(row => new StaffLine(row.Name, row.checkIn.State, row.checkIn.DeviceCount, row.checkIn.SiteId))
            .Take(Most).ToListAsync(ct);
        return View(new OnSitePage(
            visitors, staff, clock.Now, me.Setting.Sites.ToDictionary(site => site.Id, site => site.Name),
            visitors.Count == Most || staff.Count == Most));
    }
}
