using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Exceptions;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Paging;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Exceptions.ExceptionRegister;

public sealed record ExceptionRegisterPage(string Show, PagedList<ExceptionLine> Requests, DateTimeOffset Now);

/// <summary>Every request of the setting: waiting, live now, decided.</summary>
[Area("Exceptions")]
[Route("exceptions/register")]
public sealed class ExceptionRegisterController(PortalDbContext db, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.SeeExceptionRegister)]
    public async Task<IActionResult> Index(string? show = null, int page = 1)
    {
        var now = clock.Now;
        var all = db.ExceptionRequests.AsNoTracking();
        var chosen = show switch
        {
            "waiting" => all.Where(request => request.State == ExceptionState.Requested).OrderByDescending(request => request.Until),
            "live" => all.Where(ExceptionAccess.LiveAt(now)).OrderBy(request => request.Until),
            "decided" => all.Where(request => request.State != ExceptionState.Requested).OrderByDescending(request => request.RequestedAt),
            _ => all.OrderByDescending(request => request.RequestedAt),
        };
        var requests = await ExceptionLine.Of(db, chosen.ThenBy(request => request.Id))
            .ToPageAsync(page, cancellation: HttpContext.RequestAborted);
        return View(new ExceptionRegisterPage(show ?? "", requests, now));
    }
}
