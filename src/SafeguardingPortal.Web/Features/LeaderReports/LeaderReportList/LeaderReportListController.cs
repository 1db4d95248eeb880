using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.LeaderReports;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Paging;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.LeaderReports.LeaderReportList;

/// <param name="NextDue">By when the next regular report is given; null where it is as required, or for those who do not write it.</param>
public sealed record LeaderReportListPage(PagedList<LeaderReportLine> Reports, DateOnly? NextDue);

/// <param name="Asked">How many are asked to confirm here that they read it.</param>
/// <param name="ToRead">The reader is one of them and has not done so.</param>
public sealed record LeaderReportLine(
    Guid Id, string Reference, LeaderReportKind Kind, DateOnly? From, DateOnly? Until, DateOnly? GivenOn, bool IsGone, int Asked, int Read,
    bool ToRead, string? CorrectedBy)
{
    public string About => From is { } from && Until is { } until ? $"{Words.Date(from)} to {Words.Date(until)}" : Kind is LeaderReportKind.Regular ? "–" : "One concern";
}

/// <summary>The reports that I may read: my setting's, where I read its figures, and what I was given by name.</summary>
[Area("LeaderReports")]
[Route("leader-reports")]
public sealed class LeaderReportListController(PortalDbContext db, CurrentPerson me) : Controller
{
    [HttpGet, Requires(Permission.ReadPolicies)]
    public async Task<IActionResult> Index(int page = 1)
    {
        var ct = HttpContext.RequestAborted;
        var myId = me.PersonId;
        var visible = db.LeaderReports.Where(LeaderReportAccess.VisibleTo(me.Actor));
        var reports = await visible.AsNoTracking().OrderByDescending(report => report.StartedAt).ThenBy(report => report.Id)
            .Select(report => new LeaderReportLine(
                report.Id, report.Reference, report.Kind, report.From, report.Until, report.GivenOn, report.ThrownAwayAt != null,
                report.Recipients.Count(recipient => recipient.PersonId != null && recipient.How == HandedOver.InPortal),
                db.LeaderReportReceipts.Count(receipt => receipt.ReportId == report.Id),
                report.Recipients.Any(recipient => recipient.PersonId == myId && recipient.How == HandedOver.InPortal)
                    && !db.LeaderReportReceipts.Any(receipt => receipt.ReportId == report.Id && receipt.PersonId == myId),
                visible.Where(other => other.CorrectsId == report.Id && other.GivenAt != null).Select(other => other.Reference)
                    .FirstOrDefault()))
            .ToPageAsync(page, cancellation: ct);
        var due = me.May(Permission.WriteLeaderReports)
            ? ReportRhythm.NextDue(await db.LastGivenOnAsync(ct), me.Setting.Rules.LeaderReportMonths) : null;
        return View(new LeaderReportListPage(reports, due));
    }
}
