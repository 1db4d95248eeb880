using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.SettingDevices;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Paging;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SettingDevices.DeviceList;

public sealed record DeviceListPage(DeviceFilter Filter, PagedList<DeviceLine> Devices, int ImagesDue, int OffSite);

public sealed class DeviceFilter
{
    public string? Text { get; set; }

    public SettingDeviceState? State { get; set; }
}

public sealed record DeviceLine(
    Guid Id, string Reference, string Name, SettingDeviceKind Kind, SettingDeviceState State, string? Holder, string Place,
    DateOnly? NextImageCheckOn, bool ImagesDue);

/// <summary>The register of the setting's own devices: what there is, who has it and where.</summary>
[Area("SettingDevices")]
[Route("setting-devices")]
public sealed class DeviceListController(PortalDbContext db, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.UseSettingDevices)]
    public async Task<IActionResult> Index(DeviceFilter filter, int page = 1)
    {
        var ct = HttpContext.RequestAborted;
        var today = clock.Today;
        var all = db.SettingDevices.AsNoTracking();
        var chosen = filter.State is { } state
            ? all.Where(device => device.State == state)
            : all.Where(device => device.State != SettingDeviceState.Retired);
        if (filter.Text?.Trim().ToUpperInvariant() is { Length: > 0 } text)
            chosen = chosen.Where(device => device.SearchText.Contains(text));

        var devices = await chosen.OrderBy(device => device.Name).ThenBy(device => device.Id)
            .Select(device => new DeviceLine(
                device.Id, device.Reference, device.Name, device.Kind, device.State,
                db.People.Where(person => person.Id == device.HolderId).Select(person => person.Name).FirstOrDefault(), device.Place,
                device.NextImageCheckOn, device.NextImageCheckOn <= today))
            .ToPageAsync(page, cancellation: ct);
        return View(new DeviceListPage(
            filter, devices,
            await all.CountAsync(device => device.NextImageCheckOn <= today, ct),
            await all.CountAsync(device => device.State == SettingDeviceState.OffSite, ct)));
    }
}
