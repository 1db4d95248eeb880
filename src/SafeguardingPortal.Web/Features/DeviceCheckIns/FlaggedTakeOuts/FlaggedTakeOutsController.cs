using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Paging;

namespace SafeguardingPortal.Web.Features.DeviceCheckIns.FlaggedTakeOuts;

public sealed record FlaggedTakeOutsPage(bool All, PagedList<FlagLine> Flags);

public sealed record FlagLine(
    Guid CheckInId, Guid MovementId, string Name, DateTimeOffset At, TakeOutReason? Reason, string? Note, DateTimeOffset? SeenAt,
    string? SeenNote);

/// <summary>Take-outs in restricted time without a live exception: facts that somebody looks at.</summary>
[Area("DeviceCheckIns")]
[Route("devices/flags")]
public sealed class FlaggedTakeOutsController(PortalDbContext db) : Controller
{
    [HttpGet, Requires(Permission.SeeDeviceRegister)]
    public async Task<IActionResult> Index(bool all = false, int page = 1)
    {
        var checkIns = db.DeviceCheckIns.AsNoTracking();
        checkIns = all ? checkIns.Where(checkIn => checkIn.Flags > 0) : checkIns.Where(checkIn => checkIn.FlagsToSee > 0);
        var flags = await checkIns
            .SelectMany(
                checkIn => checkIn.Movements.Where(step => step.Flagged), (checkIn, step) => new { checkIn.Id, checkIn.PersonId, step })
            .Where(row => all || row.step.SeenAt == null)
            .Join(db.People, row => row.PersonId, person => person.Id, (row, person) => new { row.Id, row.step, person.Name })
            .OrderByDescending(row => row.step.At).ThenBy(row => row.step.Id)
            .Select(row => new FlagLine(
                row.Id, row.step.Id, row.Name, row.step.At, row.step.Reason, row.step.Note, row.step.SeenAt, row.step.SeenNote))
            .ToPageAsync(page, cancellation: HttpContext.RequestAborted);
        return View(new FlaggedTakeOutsPage(all, flags));
    }
}
