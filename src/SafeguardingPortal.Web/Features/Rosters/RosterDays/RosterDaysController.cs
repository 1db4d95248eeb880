using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Rosters;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.Rosters;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Paging;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Rosters.RosterDays;

public sealed record RosterDaysPage(PagedList<DayLine> Days);

public sealed record DayLine(Guid Id, DateOnly Day, int Gaps, int Open, DateTimeOffset? ClosedAt, string? SignedAs);

public sealed record RosterDayPage(
    DayHead Head, DateTimeOffset? ClosedAt, string? SignedAs, IReadOnlyList<GapLine> Gaps, PagedList<ExpectedLine> Expected);

public sealed record GapLine(
    Guid Id, string Name, DateTimeOffset ExpectedBy, GapResolution? Resolution, string? Note, string? ResolvedBy,
    DateTimeOffset? ResolvedAt,
    bool IsMine);

public sealed record ExpectedLine(string Name, Guid? CheckInId, CheckInState? State, DateTimeOffset? At);

/// <summary>Roster against check-ins: who was expected on a day, of whom nothing was known by the cut-off, and what became of it.</summary>
[Area("Rosters")]
[Route("devices/days")]
public sealed class RosterDaysController(PortalDbContext db, CurrentPerson me) : Controller
{
    [HttpGet, Requires(Permission.SeeDeviceRegister)]
    public async Task<IActionResult> Index(int page = 1)
    {
        var days = await db.RosterDays.AsNoTracking()
            .OrderByDescending(day => day.Day)
            .Select(day => new DayLine(day.Id, day.Day, day.GapCount, day.OpenGaps, day.ClosedAt, day.SignedAs))
            .ToPageAsync(page, cancellation: HttpContext.RequestAborted);
        return View(new RosterDaysPage(days));
    }

    [HttpGet("{id:guid}"), Requires(Permission.SeeDeviceRegister)]
    public async Task<IActionResult> Day(Guid id, int page = 1)
    {
        var ct = HttpContext.RequestAborted;
        var head = await DayHead.OfAsync(db, id, ct);
        var (day, myId) = (head.Day, me.PersonId);
        var days = db.RosterDays.AsNoTracking().Where(found => found.Id == id);
        var closed = await days.Select(found => new { found.ClosedAt, found.SignedAs }).SingleAsync(ct);
        var gaps = await days.SelectMany(found => found.Gaps)
            .Select(gap => new GapLine(
                gap.Id, db.People.Where(person => person.Id == gap.PersonId).Select(person => person.Name).First(), gap.ExpectedBy,
                gap.Resolution, gap.Note,
                db.People.Where(person => person.Id == gap.ResolvedById).Select(person => person.Name).FirstOrDefault(), gap.ResolvedAt,
                gap.PersonId == myId))
            .ToListAsync(ct);
        var expected = await db.ExpectedOn(day).AsNoTracking()
            .OrderBy(person => person.Name).ThenBy(person => person.Id)
            .Select(person => new
            {
                person.Name,
                CheckIn = db.DeviceCheckIns.Where(checkIn => checkIn.PersonId == person.Id && checkIn.Day == day).FirstOrDefault(),
            })
            .Select(row => new ExpectedLine(
                row.Name, row.CheckIn == null ? null : row.CheckIn.Id, row.CheckIn == null ? null : row.CheckIn.State,
                row.CheckIn == null ? null : row.CheckIn.FirstRecordedAt))
            .ToPageAsync(page, 50, ct);
        return View(new RosterDayPage(
            head, closed.ClosedAt, closed.SignedAs, [.. gaps.OrderBy(gap => gap.Resolution is not null).ThenBy(gap => gap.Name)],
            expected));
    }
}
