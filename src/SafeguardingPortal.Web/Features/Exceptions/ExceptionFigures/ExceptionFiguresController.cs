using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Exceptions;
using SafeguardingPortal.Domain.Figures;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Exceptions.ExceptionFigures;

public sealed record ExceptionFiguresPage(DateOnly From, DateOnly Until, IReadOnlyList<KindFigures> Kinds);

/// <summary>One kind, as everyone may read it; small numbers are hidden where they would point to a person.</summary>
public sealed record KindFigures(string Kind, string Asked, string Approved, string Refused, string Late, string OutsidePermission);

/// <summary>How often exceptions were asked for, allowed and refused in the last twelve months. Nobody is named.</summary>
[Area("Exceptions")]
[Route("exceptions/figures")]
public sealed class ExceptionFiguresController(PortalDbContext db, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.SeeFigures)]
    public async Task<IActionResult> Index()
    {
        var until = clock.Today;
        var since = clock.Now.AddYears(-1);
        var groups = await db.ExceptionRequests.AsNoTracking().Where(request => request.RequestedAt >= since)
            .GroupBy(request => new { request.Type, request.State, request.RecordedLate })
            .Select(group => new
            {
                group.Key.Type,
                group.Key.State,
                group.Key.RecordedLate,
                Count = group.Count(),
                Decided = group.Count(request => request.DecidedAt != null),
            })
            .ToListAsync(HttpContext.RequestAborted);
        var outside = await db.ExceptionRequests.AsNoTracking().Where(request => request.RequestedAt >= since)
            .Where(request => request.Uses.Any(use => use.OutsidePermission))
            .GroupBy(request => request.Type).Select(group => new { Type = group.Key, Count = group.Count() })
            .ToListAsync(HttpContext.RequestAborted);
        var kinds = groups.GroupBy(group => group.Type.PublicLabel()).OrderBy(kind => kind.Key, StringComparer.Ordinal)
            .Select(kind => new KindFigures(
                kind.Key,
                SmallNumbers.Show(kind.Sum(group => group.Count)),
                SmallNumbers.Show(kind.Where(group => group.State != ExceptionState.Refused).Sum(group => group.Decided)),
                SmallNumbers.Show(kind.Where(group => group.State == ExceptionState.Refused).Sum(group => group.Count)),
                SmallNumbers.Show(kind.Where(group => group.RecordedLate).Sum(group => group.Count)),
                SmallNumbers.Show(outside.Where(line => line.Type.PublicLabel() == kind.Key).Sum(line => line.Count))));
        return View(new ExceptionFiguresPage(until.AddYears(-1), until, [.. kinds]));
    }
}
