using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Breaches.WriteToReporter;

public sealed record WriteToReporterPage(CaseHeading Case, WriteToReporterForm Form, bool Locked);

/// <summary>An answer or a question to whoever reported, named or not. They read it with their receipt or their code.</summary>
[Area("Breaches")]
[Route("breaches/{id:guid}/messages/new")]
public sealed class WriteToReporterController(PortalDbContext db, CurrentPerson me, WriteToReporterHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, WriteToReporterForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Written. The reporter reads it with their receipt or their code.");
            return RedirectToAction("Index", "BreachCase", new { id });
        });

    private async Task<IActionResult> Page(Guid id, WriteToReporterForm? form)
    {
        var breach = await db.OpenCaseAsync(id, me, HttpContext.RequestAborted);
        form ??= new WriteToReporterForm { Version = breach.Version, Kind = breach.InvestigationIsLocked ? NoteKind.BasicFacts : null };
        return View("Form", new WriteToReporterPage(breach.Heading(me.Setting.Terms), form, breach.InvestigationIsLocked));
    }
}
