using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Paging;

namespace SafeguardingPortal.Web.Features.SettingDevices.OffSiteLog;

public sealed record OffSiteLogPage(PagedList<TripLine> Trips);

public sealed record TripLine(
    Guid DeviceId, string Device, string TakenBy, string Destination, DateTimeOffset LeftAt, DateTimeOffset ExpectedBackAt,
    DateTimeOffset? BackAt, bool Encrypted, string? LetGoBy, string? LetGoBecause)
{
    public bool IsLate(DateTimeOffset now) => (BackAt ?? now) > ExpectedBackAt;
}

/// <summary>Every time that a device left the premises, the last first.</summary>
[Area("SettingDevices")]
[Route("setting-devices/off-site-log")]
public sealed class OffSiteLogController(PortalDbContext db) : Controller
{
    [HttpGet, Requires(Permission.UseSettingDevices)]
    public async Task<IActionResult> Index(int page = 1)
    {
        var trips = await db.SettingDevices.AsNoTracking()
            .SelectMany(device => device.Trips, (device, trip) => new { device, trip })
            .OrderByDescending(row => row.trip.LeftAt).ThenBy(row => row.trip.Id)
            .Select(row => new TripLine(
                row.device.Id, row.device.Name,
                db.People.Where(person => person.Id == row.trip.TakenById).Select(person => person.Name).First(),
                row.trip.Destination, row.trip.LeftAt, row.trip.ExpectedBackAt, row.trip.BackAt, row.trip.Encrypted,
                db.People.Where(person => person.Id == row.trip.LetGoById).Select(person => person.Name).FirstOrDefault(),
                row.trip.LetGoBecause))
            .ToPageAsync(page, cancellation: HttpContext.RequestAborted);
        return View(new OffSiteLogPage(trips));
    }
}
