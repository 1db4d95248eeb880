using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Breaches.KeepOffRegister;

public sealed record KeepOffRegisterPage(CaseHeading Case, CaseReasonForm Form);

/// <summary>Why a case that was triaged as a low-level concern has no entry in the register, where concerns are seen together.</summary>
[Area("Breaches")]
[Route("breaches/{id:guid}/no-concern")]
public sealed class KeepOffRegisterController(PortalDbContext db, CurrentPerson me, KeepOffRegisterHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, CaseReasonForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Recorded why it is not on the register.");
            return RedirectToAction("Index", "BreachCase", new { id });
        });

    private async Task<IActionResult> Page(Guid id, CaseReasonForm? form)
    {
        var breach = await db.OpenCaseAsync(id, me, HttpContext.RequestAborted);
        form ??= new CaseReasonForm { Version = breach.Version, Reason = breach.NotOnRegisterBecause };
        return View("Form", new KeepOffRegisterPage(breach.Heading(me.Setting.Terms), form));
    }
}
