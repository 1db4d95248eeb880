using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.LeaderReports;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Print;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.LeaderReports.PrintReport;

/// <param name="Corrects">The reference of the report that it puts right.</param>
public sealed record ReportDocument(
    string Setting, LeaderReport Report, IReadOnlyList<FigureLine> Figures, string? Corrects, DateTimeOffset At, string PrintedBy,
    IHtmlContent Style);

/// <summary>A report that was given, as a PDF, with the figures that its reader may know.</summary>
[Area("LeaderReports")]
[Route("leader-reports/{id:guid}/pdf")]
public sealed class PrintReportController(
    PortalDbContext db, CurrentPerson me, SchoolClock clock, ChromiumPrinter printer, ViewText views, DocumentStyles styles) : Controller
{
    [HttpGet, Requires(Permission.ReadPolicies)]
    public async Task<IActionResult> Index(Guid id)
    {
        var ct = HttpContext.RequestAborted;
        var report = await db.LeaderReports.AsNoTracking().Where(LeaderReportAccess.VisibleTo(me.Actor))
            .Include(found => found.Figures).Include(found => found.Readers).AsSplitQuery()
            .FirstOrDefaultAsync(found => found.Id == id && found.GivenAt != null, ct);
        if (report is null)
            return NotFound();

        var corrects = await db.LeaderReports.Where(other => other.Id == report.CorrectsId).Select(other => other.Reference)
            .FirstOrDefaultAsync(ct);
        var document = new ReportDocument(
            me.Setting.Name, report, report.FiguresFor(me.PersonId), corrects, clock.Now, me.Actor.Name,
            await styles.ReadAsync("print", ct));
        var html = await views.RenderAsync("/Features/LeaderReports/PrintReport/Document.cshtml", document);
        var printed = await printer.PrintAsync(html, ct);
        return printed is Printed pdf
            ? File(pdf.Pdf, "application/pdf", $"{report.Reference}.pdf")
            : View(
                "NotPrinted",
                (id, printed is PrinterNotFound missing ? missing.Message : "The file could not be made. Please try again later."));
    }
}
