using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.LeaderReports;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.LeaderReports.WriteReport;

/// <summary>The words of a draft, beside its figures as they are now.</summary>
[Area("LeaderReports")]
[Route("leader-reports/{id:guid}/write")]
[Requires(Permission.WriteLeaderReports)]
public sealed class WriteReportController(
    PortalDbContext db, CurrentPerson me, WorkOutFiguresHandler figures, WriteReportHandler handler) : Controller
{
    [HttpGet]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost]
    public Task<IActionResult> Index(Guid id, WriteReportForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Saved. Nobody but those who write reports sees it until it is given.");
            return Redirect($"/leader-reports/{id}");
        });

    private async Task<IActionResult> Page(Guid id, WriteReportForm? form)
    {
        var ct = HttpContext.RequestAborted;
        var report = await db.ReportToWriteAsync(id, me.Actor, ct);
        // Given or thrown away meanwhile: its page says so, and what was typed is still here to copy.
        if (!report.IsDraft && form is null)
            return Redirect($"/leader-reports/{id}");

        IReadOnlyList<FigureLine> lines = report.IsGiven ? report.FiguresFor(me.PersonId)
            : (await figures.HandleAsync(report, ct)).For(me.PersonId);
        return View("Form", new WriteReportPage(report, lines, form ?? WriteReportForm.Of(report)));
    }
}
