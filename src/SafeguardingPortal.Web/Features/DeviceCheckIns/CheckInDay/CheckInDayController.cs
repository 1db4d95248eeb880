using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.DeviceCheckIns.CheckInDay;

public sealed record CheckInDayPage(
    Guid Id,
    string Name,
    DateOnly Day,
    CheckInState State,
    string Place,
    bool Locked,
    bool Silent,
    bool WirelessOff,
    IReadOnlyList<string> Devices,
    IReadOnlyList<string> Kept,
    IReadOnlyList<StepLine> Steps);

/// <summary>One person's day in the register.</summary>
[Area("DeviceCheckIns")]
[Route("devices/register/{id:guid}")]
public sealed class CheckInDayController(PortalDbContext db, CurrentPerson me) : Controller
{
    [HttpGet, Requires(Permission.SeeDeviceRegister)]
    public async Task<IActionResult> Index(Guid id)
    {
        var ct = HttpContext.RequestAborted;
        var row = await db.DeviceCheckIns.AsNoTracking().Where(checkIn => checkIn.Id == id)
            .Join(db.People, checkIn => checkIn.PersonId, person => person.Id, (checkIn, person) => new
            {
                person.Name,
                checkIn.Day,
                checkIn.State,
                checkIn.StoragePlaceId,
                checkIn.Slot,
                checkIn.Locked,
                checkIn.Silent,
                checkIn.WirelessOff,
            })
            .FirstOrDefaultAsync(ct);
        if (row is null)
            return NotFound();

        var checkIns = db.DeviceCheckIns.AsNoTracking().Where(checkIn => checkIn.Id == id);
        var devices = await checkIns.SelectMany(checkIn => checkIn.Devices)
            .Select(device => new
            {
                device.Kind,
                device.Note,
                device.Kept,
                Until = db.ExceptionRequests.Where(request => request.Id == device.ExceptionId)
                    .Select(request => (DateTimeOffset?)request.Until).FirstOrDefault(),
            })
            .ToListAsync(ct);
        var steps = await checkIns.SelectMany(checkIn => checkIn.Movements)
            .OrderBy(step => step.At)
            .Select(StepLine.From(db))
            .ToListAsync(ct);
        return View(new CheckInDayPage(
            id, row.Name, row.Day, row.State, StorageChoice.NameOf(me.Setting, row.StoragePlaceId, row.Slot), row.Locked, row.Silent, row.WirelessOff,
            [.. devices.Where(device => !device.Kept).Select(device => device.Note ?? device.Kind.PublicLabel())],
            [.. devices.Where(device => device.Kept).Select(device => Kept(device.Kind, device.Until))], steps));
    }

    // By an exception: that it is agreed and until when, and not what it is for.
    private static string Kept(DeviceKind kind, DateTimeOffset? until) =>
        until is { } end ? $"Agreed device, until {Words.DateTime(end)}" : kind.PublicLabel();
}
