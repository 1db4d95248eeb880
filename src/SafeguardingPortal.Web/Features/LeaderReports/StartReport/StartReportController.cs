using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.LeaderReports.StartReport;

/// <summary>Begins a report: of which kind, for whom, about which days.</summary>
[Area("LeaderReports")]
[Route("leader-reports/new")]
[Requires(Permission.WriteLeaderReports)]
public sealed class StartReportController(PortalDbContext db, CurrentPerson me, SchoolClock clock, StartReportHandler handler) : Controller
{
    private const int UsualMonths = 4;

    [HttpGet]
    public async Task<IActionResult> Index()
    {
        var covered = await db.CoveredPeriodsAsync(HttpContext.RequestAborted);
        var yesterday = clock.Today.AddDays(-1);
        var from = covered.Count > 0 ? covered.Max(period => period.Until).AddDays(1)
            : clock.Today.AddMonths(-(me.Setting.Rules.LeaderReportMonths ?? UsualMonths));
        return Page(new StartReportForm { From = from, Until = from < yesterday ? yesterday : null });
    }

    [HttpPost]
    public async Task<IActionResult> Index(StartReportForm form)
    {
        var id = Guid.Empty;
        return await this.SubmitAsync(
            form,
            write: async () => id = await handler.HandleAsync(form, HttpContext.RequestAborted),
            showAgain: () => Task.FromResult(Page(form)),
            success: () => Redirect($"/leader-reports/{id}/write"));
    }

    private IActionResult Page(StartReportForm form) => View("Form", new StartReportPage(form));
}
