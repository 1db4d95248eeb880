using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.DeviceCheckIns.MyDevices;

/// <summary>Where my devices are now and what I can do next. Before the first step of the day that is: store them.</summary>
[Area("DeviceCheckIns")]
[Route("devices")]
public sealed class MyDevicesController(PortalDbContext db, CurrentPerson me, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.StoreDevices)]
    public async Task<IActionResult> Index()
    {
        var mine = await db.DeviceCheckIns.AsNoTracking()
            .Where(checkIn => checkIn.PersonId == me.PersonId && checkIn.Day == clock.Today && checkIn.State != CheckInState.Absent)
            .Select(checkIn => new { checkIn.Id, checkIn.State, checkIn.StoragePlaceId, checkIn.Slot, checkIn.Version })
            .FirstOrDefaultAsync(HttpContext.RequestAborted);
        if (mine is null)
            return Redirect("/devices/store");

        var ofMine = db.DeviceCheckIns.AsNoTracking().Where(checkIn => checkIn.Id == mine.Id);
        var devices = await ofMine.SelectMany(checkIn => checkIn.Devices)
            .Where(device => device.TakenHomeAt == null)
            .Select(device => new DeviceLine(device.Kind, device.Note, device.Kept))
            .ToListAsync(HttpContext.RequestAborted);
        var steps = await ofMine.SelectMany(checkIn => checkIn.Movements)
            .OrderBy(step => step.At)
            .Select(StepLine.From(db))
            .ToListAsync(HttpContext.RequestAborted);
        var place = StorageChoice.NameOf(me.Setting, mine.StoragePlaceId, mine.Slot);
        return View(new MyDevicesPage(mine.State, place, devices, steps, mine.Version, Ids.New(), clock.Today));
    }
}
