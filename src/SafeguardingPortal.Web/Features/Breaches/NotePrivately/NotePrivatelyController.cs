using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Features.Breaches.Work;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Breaches.NotePrivately;

public sealed record NotePrivatelyPage(CaseHeading Case, NotePrivatelyForm Form);

/// <summary>A note that its writer alone reads.</summary>
[Area("Breaches")]
[Route("breaches/{id:guid}/private-notes/new")]
public sealed class NotePrivatelyController(PortalDbContext db, CurrentPerson me, NotePrivatelyHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, NotePrivatelyForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Kept. Only you read it here.");
            return RedirectToAction("Index", "BreachCase", new { id });
        });

    private async Task<IActionResult> Page(Guid id, NotePrivatelyForm? form)
    {
        var ct = HttpContext.RequestAborted;
        var breach = await db.OpenCaseAsync(id, me, ct);
        var work = await db.ReadWorkAsync(id, ct);
        form ??= new NotePrivatelyForm { Version = work?.Version ?? 0 };
        return View("Form", new NotePrivatelyPage(breach.Heading(me.Setting.Terms), form));
    }
}
