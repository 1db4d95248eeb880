using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.RecordParents;

public sealed record RecordParentsPage(CaseHeading Case, RecordParentsForm Form) : IParentsPage
{
    ParentsFields IParentsPage.Form => Form;
}

/// <summary>Puts on record that parents were told, or why not (C203): asked for by every referral, long before the outcome.</summary>
[Area("Breaches")]
[Route("breaches/{id:guid}/parents")]
public sealed class RecordParentsController(PortalDbContext db, CurrentPerson me, SchoolClock clock, RecordParentsHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, RecordParentsForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Recorded. The copy-sheets say so from now on.");
            return RedirectToAction("Index", "BreachCase", new { id });
        });

    private async Task<IActionResult> Page(Guid id, RecordParentsForm? form)
    {
        var breach = await db.OpenCaseAsync(id, me, HttpContext.RequestAborted);
        form ??= RecordParentsForm.Of(breach, me.Actor.Name, clock.Today);
        return View("Form", new RecordParentsPage(breach.Heading(me.Setting.Terms), form));
    }
}
