using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches.Sanctions;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.RecordOutcome;

/// <param name="Parents">What stands on record about parents; null where it is asked with the outcome.</param>
public sealed record RecordOutcomePage(CaseHeading Case, RecordOutcomeForm Form, IReadOnlyList<SanctionChoice> Sanctions, string? Parents) : IParentsPage
{
    ParentsFields IParentsPage.Form => Form;
}

/// <summary>Says how it ended and what was done (C218–C221).</summary>
[Area("Breaches")]
[Route("breaches/{id:guid}/outcome")]
public sealed class RecordOutcomeController(PortalDbContext db, CurrentPerson me, SchoolClock clock, RecordOutcomeHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, RecordOutcomeForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Outcome recorded.");
            return RedirectToAction("Index", "BreachCase", new { id });
        });

    private async Task<IActionResult> Page(Guid id, RecordOutcomeForm? form)
    {
        var breach = await db.OpenCaseAsync(id, me, HttpContext.RequestAborted);
        form ??= RecordOutcomeForm.Of(breach, me.Actor.Name, clock.Today);
        var choices = breach.MayChoose(await db.SanctionChoicesAsync(HttpContext.RequestAborted));
        return View("Form", new RecordOutcomePage(breach.Heading(me.Setting.Terms), form, choices, breach.ParentsInWords()));
    }
}
