using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Breaches.WithdrawConflict;

public sealed record WithdrawConflictPage(CaseHeading Case, CaseReasonForm Form, string Who, string Kind);

/// <summary>Lets somebody back in who was kept out by mistake.</summary>
[Area("Breaches")]
[Route("breaches/{id:guid}/conflicts/{conflictId:guid}/withdraw")]
public sealed class WithdrawConflictController(PortalDbContext db, CurrentPerson me, WithdrawConflictHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, Guid conflictId) => Page(id, conflictId, null);

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, Guid conflictId, CaseReasonForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, conflictId, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, conflictId, form),
        success: () =>
        {
            this.Flash("Recorded. They may see the case again, if their role handles it.");
            return RedirectToAction("Index", "BreachQueue");
        });

    private async Task<IActionResult> Page(Guid id, Guid conflictId, CaseReasonForm? form)
    {
        var ct = HttpContext.RequestAborted;
        var breach = await db.OpenCaseAsync(id, me, ct);
        var conflict = breach.Conflicts.FirstOrDefault(one => one.Id == conflictId) ?? throw new RecordNotFoundException();
        return View("Form", new WithdrawConflictPage(
            breach.Heading(me.Setting.Terms), form ?? new CaseReasonForm { Version = breach.Version },
            await db.NameOfAsync(conflict.PersonId, ct) ?? "", conflict.Kind.Label()));
    }
}
