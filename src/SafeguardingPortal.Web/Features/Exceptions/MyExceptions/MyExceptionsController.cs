using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Exceptions;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Paging;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Exceptions.MyExceptions;

/// <param name="Waiting">Requests that this person may decide.</param>
/// <param name="Live">What every colleague may know: who has which device, until when.</param>
public sealed record MyExceptionsPage(
    PagedList<ExceptionLine> Mine, IReadOnlyList<ExceptionLine> Waiting, IReadOnlyList<ExceptionLine> Live, DateTimeOffset Now,
    bool SeesRegister);

/// <summary>My own requests, what waits for my decision, and who may use a device just now.</summary>
[Area("Exceptions")]
[Route("exceptions")]
public sealed class MyExceptionsController(PortalDbContext db, CurrentPerson me, SchoolClock clock) : Controller
{
    private const int MostShown = 50;

    [HttpGet, Requires(Permission.RequestExceptions)]
    public async Task<IActionResult> Index(int page = 1)
    {
        var ct = HttpContext.RequestAborted;
        var now = clock.Now;
        var all = db.ExceptionRequests.AsNoTracking();
        var mine = await ExceptionLine
            .Of(db, all.Where(request => request.RequesterId == me.PersonId)
                .OrderByDescending(request => request.Until).ThenBy(request => request.Id))
            .ToPageAsync(page, cancellation: ct);
        var waiting = me.May(Permission.DecideExceptions)
            ? await ExceptionLine
                .Of(db, all.Where(request => request.State == ExceptionState.Requested && request.RequesterId != me.PersonId)
                    .OrderByDescending(request => request.Until).Take(MostShown))
                .ToListAsync(ct)
            : [];
        var live = await ExceptionLine
            .Of(db, all.Where(ExceptionAccess.LiveAt(now)).OrderBy(request => request.Until).Take(MostShown))
            .ToListAsync(ct);
        return View(new MyExceptionsPage(mine, waiting, live, now, me.May(Permission.SeeExceptionRegister)));
    }
}
