using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.RecordAffected;

public sealed record RecordAffectedPage(CaseHeading Case, RecordAffectedForm Form);

/// <summary>Puts on record whether the people whose data got out were told (article 34 of the UK GDPR): asked before a data breach closes.</summary>
[Area("Breaches")]
[Route("breaches/{id:guid}/people-affected")]
public sealed class RecordAffectedController(PortalDbContext db, CurrentPerson me, SchoolClock clock, RecordAffectedHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, RecordAffectedForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Recorded. The copy-sheet for the ICO says so from now on.");
            return RedirectToAction("Index", "BreachCase", new { id });
        });

    private async Task<IActionResult> Page(Guid id, RecordAffectedForm? form)
    {
        var breach = await db.OpenCaseAsync(id, me, HttpContext.RequestAborted);
        return View("Form", new RecordAffectedPage(breach.Heading(me.Setting.Terms), form ?? RecordAffectedForm.Of(breach, clock.Today)));
    }
}
