using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.LeaderReports;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.LeaderReports.ReportDetails;

/// <summary>One report as its reader may know it, with the button by which a person says that they read it.</summary>
[Area("LeaderReports")]
[Route("leader-reports/{id:guid}")]
public sealed class ReportDetailsController(
    PortalDbContext db, CurrentPerson me, WorkOutFiguresHandler figures, GiveReceiptHandler handler) : Controller
{
    [HttpGet, Requires(Permission.ReadPolicies)]
    public async Task<IActionResult> Index(Guid id)
    {
        var ct = HttpContext.RequestAborted;
        var visible = db.LeaderReports.AsNoTracking().Where(LeaderReportAccess.VisibleTo(me.Actor));
        var report = await visible.Include(found => found.Figures).Include(found => found.Readers).Include(found => found.Recipients)
            .AsSplitQuery().FirstOrDefaultAsync(found => found.Id == id, ct);
        if (report is null)
            return NotFound();

        var receipts = await db.LeaderReportReceipts.AsNoTracking().Where(receipt => receipt.ReportId == id)
            .ToDictionaryAsync(receipt => receipt.PersonId, receipt => receipt.ReadAt, ct);
        var linked = await visible.Where(other => other.Id == report.CorrectsId || other.CorrectsId == id)
            .Select(other => new LinkedReport(other.Id, other.Reference, other.CorrectsId == id, other.GivenAt != null)).ToListAsync(ct);
        IReadOnlyList<FigureLine> lines = report.IsGiven ? report.FiguresFor(me.PersonId)
            : (await figures.HandleAsync(report, ct)).For(me.PersonId);
        var mayWrite = await db.LeaderReports.Where(LeaderReportAccess.WrittenBy(me.Actor)).AnyAsync(found => found.Id == id, ct);
        return View(new ReportDetailsPage(report, lines, receipts, linked, me.PersonId, mayWrite, me.May(Permission.SeeFigures)));
    }

    [HttpPost, Requires(Permission.ReadPolicies)]
    public async Task<IActionResult> Read(Guid id)
    {
        await handler.HandleAsync(id, HttpContext.RequestAborted);
        this.Flash("Thank you. It is on record that you read it.");
        return Redirect($"/leader-reports/{id}");
    }
}
