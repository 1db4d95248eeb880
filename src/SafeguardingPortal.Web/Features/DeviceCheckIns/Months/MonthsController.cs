using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.DeviceCheckIns.Months;

public sealed record MonthsPage(IReadOnlyList<MonthLine> Months);

/// <summary>One month's check-ins. A person counts once a day.</summary>
/// <param name="WithDevices">Check-ins with at least one device stored.</param>
/// <param name="Flags">Take-outs without a live exception.</param>
/// <param name="FlagsToSee">Those that nobody has looked at.</param>
public sealed record MonthLine(DateOnly Month, int WithDevices, int BroughtNone, int NotIn, int Flags, int FlagsToSee)
{
    public int CheckIns => WithDevices + BroughtNone;
}

/// <summary>A year of check-ins, month by month. Reads one setting's last twelve months, however many years are kept.</summary>
[Area("DeviceCheckIns")]
[Route("devices/months")]
public sealed class MonthsController(PortalDbContext db, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.SeeDeviceRegister)]
    public async Task<IActionResult> Index()
    {
        var today = clock.Today;
        var first = new DateOnly(today.Year, today.Month, 1).AddMonths(-11);
        var groups = await db.DeviceCheckIns.AsNoTracking()
            .Where(checkIn => checkIn.Day >= first)
            .GroupBy(checkIn => new { checkIn.Day.Year, checkIn.Day.Month, checkIn.State })
            .Select(group => new
            {
                group.Key.Year,
                group.Key.Month,
                group.Key.State,
                Number = group.Count(),
                Flags = group.Sum(checkIn => checkIn.Flags),
                ToSee = group.Sum(checkIn => checkIn.FlagsToSee),
            })
            .ToListAsync(HttpContext.RequestAborted);
        var months = groups.GroupBy(group => new DateOnly(group.Year, group.Month, 1))
            .OrderByDescending(month => month.Key)
            .Select(month => new MonthLine(
                month.Key,
                month.Where(group => group.State is not (CheckInState.NoneBrought or CheckInState.Absent)).Sum(group => group.Number),
                month.Where(group => group.State == CheckInState.NoneBrought).Sum(group => group.Number),
                month.Where(group => group.State == CheckInState.Absent).Sum(group => group.Number),
                month.Sum(group => group.Flags),
                month.Sum(group => group.ToSee)));
        return View(new MonthsPage([.. months]));
    }
}
