using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Paging;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SettingDevices.ImageChecksDue;

public sealed record ImageChecksPage(PagedList<ImageCheckLine> Devices);

public sealed record ImageCheckLine(
    Guid DeviceId, string Device, string Place, DateOnly? NextOn, bool Due, DateTimeOffset? LastAt, string? LastBy, int? LastFound);

/// <summary>Which devices wait for somebody to look for pictures, and what was found before.</summary>
[Area("SettingDevices")]
[Route("setting-devices/image-checks")]
public sealed class ImageChecksDueController(PortalDbContext db, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.UseSettingDevices)]
    public async Task<IActionResult> Index(int page = 1)
    {
        var today = clock.Today;
        var devices = await db.SettingDevices.AsNoTracking()
            .Where(device => device.NextImageCheckOn != null)
            .OrderBy(device => device.NextImageCheckOn).ThenBy(device => device.Id)
            .Select(device => new { device, Last = device.ImageChecks.OrderByDescending(check => check.CheckedAt).FirstOrDefault() })
            .Select(row => new ImageCheckLine(
                row.device.Id, row.device.Name, row.device.Place, row.device.NextImageCheckOn, row.device.NextImageCheckOn <= today,
                row.Last == null ? null : row.Last.CheckedAt,
                row.Last == null
                    ? null
                    : db.People.Where(person => person.Id == row.Last.CheckedById).Select(person => person.Name).FirstOrDefault(),
                row.Last == null ? null : row.Last.Found))
            .ToPageAsync(page, cancellation: HttpContext.RequestAborted);
        return View(new ImageChecksPage(devices));
    }
}
