using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Paging;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Breaches.MyReports;

public sealed record MyReportsPage(PagedList<Receipt> Reports);

/// <param name="TellOutside">Nobody inside may handle it, so the reporter is told whom to tell.</param>
public sealed record Receipt(Guid Id, string Reference, DateTimeOffset ReportedAt, BreachState State, bool TellOutside);

/// <summary>What a reporter keeps: that it arrived, and that it is being dealt with. Not the case.</summary>
[Area("Breaches")]
[Route("breaches/receipts")]
public sealed class MyReportsController(PortalDbContext db, CurrentPerson me) : Controller
{
    [HttpGet, Requires(Permission.ReportBreaches)]
    public async Task<IActionResult> Index(int page = 1) =>
        View(new MyReportsPage(await Receipts(Mine().OrderByDescending(breach => breach.ReportedAt).ThenBy(breach => breach.Id))
            .ToPageAsync(page, cancellation: HttpContext.RequestAborted)));

    [HttpGet("{id:guid}"), Requires(Permission.ReportBreaches)]
    public async Task<IActionResult> Receipt(Guid id) =>
        View(await Receipts(Mine().Where(breach => breach.Id == id)).SingleOrDefaultAsync(HttpContext.RequestAborted)
            ?? throw new RecordNotFoundException());

    private IQueryable<Breach> Mine() => db.Breaches.AsNoTracking().Where(BreachAccess.ReceiptFor(me.PersonId));

    private static IQueryable<Receipt> Receipts(IQueryable<Breach> reports) => reports.Select(breach => new Receipt(
        breach.Id, breach.Reference, breach.ReportedAt, breach.State, breach.Route == CaseRoute.OutsideOnly));
}
