using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Paging;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Notices.LeafletLog;

/// <summary>One of the two lists; the other is null.</summary>
public sealed record LeafletLogPage(PagedList<GivenLine>? Given, PagedList<PileLine>? Piles);

/// <param name="Name">Null for those who do not keep the list of all visits.</param>
public sealed record GivenLine(Guid VisitId, string Reference, string? Name, DateTimeOffset At, int Number, string Fingerprint);

public sealed record PileLine(Guid Id, DateOnly On, int Copies, string Where, string By, int Number, string Fingerprint);

/// <summary>Which version of the leaflet was given to which visitor, or laid out as a pile (C118).</summary>
[Area("Notices")]
[Route("notices/leaflet/log")]
public sealed class LeafletLogController(PortalDbContext db, CurrentPerson me) : Controller
{
    [HttpGet, Requires(Permission.KeepNotices)]
    public async Task<IActionResult> Index(bool piles = false, int page = 1)
    {
        var ct = HttpContext.RequestAborted;
        return View(piles
            ? new LeafletLogPage(null, await PilesAsync(page, ct))
            : new LeafletLogPage(await GivenAsync(me.May(Permission.SeeDeviceRegister), page, ct), null));
    }

    private Task<PagedList<GivenLine>> GivenAsync(bool withNames, int page, CancellationToken ct) => (
        from visit in db.Visits.AsNoTracking()
        join leaflet in db.Leaflets on visit.LeafletId equals leaflet.Id
        orderby visit.ArrivedAt descending, visit.Id
        select new GivenLine(
            visit.Id, visit.Reference, withNames ? visit.Name : null, visit.ArrivedAt, leaflet.Number, leaflet.Fingerprint))
        .ToPageAsync(page, cancellation: ct);

    private Task<PagedList<PileLine>> PilesAsync(int page, CancellationToken ct) => (
        from pile in db.LeafletPiles.AsNoTracking()
        join leaflet in db.Leaflets on pile.LeafletId equals leaflet.Id
        orderby pile.On descending, pile.Id
        select new PileLine(pile.Id, pile.On, pile.Copies, pile.Where, pile.By, leaflet.Number, leaflet.Fingerprint))
        .ToPageAsync(page, cancellation: ct);
}
