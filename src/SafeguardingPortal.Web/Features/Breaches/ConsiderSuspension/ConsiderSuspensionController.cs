using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Features.Breaches.Work;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Breaches.ConsiderSuspension;

public sealed record ConsiderSuspensionPage(CaseHeading Case, ConsiderSuspensionForm Form);

/// <summary>What is done about the person's work, and what else was considered.</summary>
[Area("Breaches")]
[Route("breaches/{id:guid}/suspension")]
public sealed class ConsiderSuspensionController(PortalDbContext db, CurrentPerson me, ConsiderSuspensionHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, ConsiderSuspensionForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Recorded.");
            return RedirectToAction("Index", "BreachCase", new { id });
        });

    private async Task<IActionResult> Page(Guid id, ConsiderSuspensionForm? form)
    {
        var ct = HttpContext.RequestAborted;
        var breach = await db.OpenCaseAsync(id, me, ct);
        var work = await db.ReadWorkAsync(id, ct);
        form ??= new ConsiderSuspensionForm { Version = work?.Version ?? 0, Choice = work?.Suspension, Alternatives = work?.AlternativesConsidered };
        return View("Form", new ConsiderSuspensionPage(breach.Heading(me.Setting.Terms), form));
    }
}
