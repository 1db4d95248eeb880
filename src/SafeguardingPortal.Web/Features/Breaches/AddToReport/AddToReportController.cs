using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Breaches.AddToReport;

public sealed record AddToReportPage(Guid Id, string Reference, AddToReportForm Form);

/// <summary>A reporter adds to their report, also when it is about them by now: that this ended would tell them.</summary>
[Area("Breaches")]
[Route("breaches/receipts/{id:guid}/more")]
public sealed class AddToReportController(PortalDbContext db, CurrentPerson me, AddToReportHandler handler) : Controller
{
    [HttpGet, Requires(Permission.ReportBreaches)]
    public Task<IActionResult> Index(Guid id) => Page(id, new AddToReportForm());

    [HttpPost, Requires(Permission.ReportBreaches)]
    public Task<IActionResult> Index(Guid id, AddToReportForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Sent to those who handle it.");
            return RedirectToAction("Receipt", "MyReports", new { id });
        });

    private async Task<IActionResult> Page(Guid id, AddToReportForm form) =>
        View("Form", new AddToReportPage(
            id,
            await db.Breaches.AsNoTracking().Where(BreachAccess.ReceiptFor(me.PersonId))
                .Where(breach => breach.Id == id).Select(breach => breach.Reference).SingleOrDefaultAsync(HttpContext.RequestAborted)
                ?? throw new RecordNotFoundException(),
            form));
}
