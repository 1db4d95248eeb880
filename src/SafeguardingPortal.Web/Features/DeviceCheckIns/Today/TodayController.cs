using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Rosters;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Paging;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.DeviceCheckIns.Today;

/// <summary>The register of a day: who stored what and where, who has it out, of whom nothing is known.</summary>
[Area("DeviceCheckIns")]
[Route("devices/register")]
public sealed class TodayController(PortalDbContext db, CurrentPerson me, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.SeeDeviceRegister)]
    public async Task<IActionResult> Index(RegisterFilter filter)
    {
        var ct = HttpContext.RequestAborted;
        var today = clock.Today;
        var day = filter.Day is { } asked && asked < today ? asked : today;
        var site = me.Setting.Sites.Any(known => known.Id == filter.Site) ? filter.Site : null;
        var cutOffPassed = ExpectedAtStorage.CutOffPassed(me.Setting, day, clock.Now);
        var figures = await db.FiguresAsync(me.Setting, day, site, cutOffPassed, ct);

        var showMissing = filter.Show == "Missing" && cutOffPassed;
        var lines = showMissing
            ? new PagedList<RegisterLine>([], 1, Paging.DefaultSize, 0)
            : await LinesAsync(day, site, filter, ct);
        var missing = showMissing ? await MissingAsync(day, filter, ct) : null;
        return View(new TodayPage(
            filter, day, day == today, cutOffPassed, me.Setting.Rules.CheckInCutOff,
            [.. me.Setting.Sites.Select(known => new SiteChoice(known.Id, known.Name))], figures, lines, missing));
    }

    private async Task<PagedList<RegisterLine>> LinesAsync(DateOnly day, Guid? site, RegisterFilter filter, CancellationToken ct)
    {
        var checkIns = db.OfDay(day, site);
        if (filter.Show == "Flagged")
            checkIns = checkIns.Where(checkIn => checkIn.Flags > 0);
        else if (Enum.TryParse<CheckInState>(filter.Show, out var state))
            checkIns = checkIns.Where(checkIn => checkIn.State == state);

        var lines = await checkIns
            .Join(db.People, checkIn => checkIn.PersonId, person => person.Id, (checkIn, person) => new { checkIn, person.Name })
            .OrderBy(row => row.Name).ThenBy(row => row.checkIn.Id)
            .Select(row => new RegisterLine(
                row.checkIn.Id, row.Name, row.checkIn.State, row.checkIn.StoragePlaceId, row.checkIn.Slot, row.checkIn.DeviceCount,
                row.checkIn.LastMovedAt, row.checkIn.Flags, row.checkIn.FlagsToSee))
            .ToPageAsync(filter.Page, cancellation: ct);
        return lines with
        {
            Items = [.. lines.Items.Select(line => line with { Place = StorageChoice.NameOf(me.Setting, line.StoragePlaceId, line.Slot) })],
        };
    }

    private Task<PagedList<MissingLine>> MissingAsync(DateOnly day, RegisterFilter filter, CancellationToken ct) =>
        db.MissingOn(day)
            .OrderBy(person => person.Name).ThenBy(person => person.Id)
            .Select(person => new MissingLine(person.Id, person.Name, person.Category))
            .ToPageAsync(filter.Page, cancellation: ct);
}
