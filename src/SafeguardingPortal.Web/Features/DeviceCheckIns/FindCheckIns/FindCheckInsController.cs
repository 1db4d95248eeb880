using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Paging;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.DeviceCheckIns.FindCheckIns;

public sealed record FindCheckInsPage(CheckInSearch Search, IReadOnlyList<SelectListItem> People, UncountedList<FoundCheckIn> CheckIns);

public sealed record FoundCheckIn(Guid Id, DateOnly Day, string Name, CheckInState State, Guid? StoragePlaceId, int? Slot, int Devices, int Flags)
{
    public string Place { get; init; } = "";
}

/// <summary>Check-ins of all days by person, state and time, the latest first. Nothing is counted, so the years kept cost nothing.</summary>
[Area("DeviceCheckIns")]
[Route("devices/find")]
public sealed class FindCheckInsController(PortalDbContext db, CurrentPerson me) : Controller
{
    // Those who left are there too: the register outlives a contract.
    private const int MostPeople = 1000;

    [HttpGet, Requires(Permission.SeeDeviceRegister)]
    public async Task<IActionResult> Index(CheckInSearch search, int page = 1)
    {
        ArgumentNullException.ThrowIfNull(search);
        var ct = HttpContext.RequestAborted;
        var found = await (
            from checkIn in search.In(db.DeviceCheckIns.AsNoTracking())
            join person in db.People on checkIn.PersonId equals person.Id
            orderby checkIn.Day descending, checkIn.Id
            select new FoundCheckIn(
                checkIn.Id, checkIn.Day, person.Name, checkIn.State, checkIn.StoragePlaceId, checkIn.Slot, checkIn.DeviceCount, checkIn.Flags))
            .ToUncountedPageAsync(page, cancellation: ct);
        var people = await db.People.AsNoTracking().OrderBy(person => person.Name).Take(MostPeople)
            .Select(person => new SelectListItem(person.Name, person.Id.ToString(), person.Id == search.Person)).ToListAsync(ct);
        return View(new FindCheckInsPage(search, people, found with
        {
            Items = [.. found.Items.Select(line => line with { Place = StorageChoice.NameOf(me.Setting, line.StoragePlaceId, line.Slot) })],
        }));
    }
}
