using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.RecordDebrief;

public sealed record RecordDebriefPage(CaseHeading Case, RecordDebriefForm Form, IReadOnlyList<SelectListItem> Policies);

/// <summary>Leaders look back and write down what was learnt (C231–C233), or why no debrief is appropriate.</summary>
[Area("Breaches")]
[Route("breaches/{id:guid}/debrief")]
public sealed class RecordDebriefController(PortalDbContext db, CurrentPerson me, SchoolClock clock, RecordDebriefHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, RecordDebriefForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Debrief recorded.");
            return RedirectToAction("Index", "BreachCase", new { id });
        });

    private async Task<IActionResult> Page(Guid id, RecordDebriefForm? form)
    {
        var breach = await db.OpenCaseAsync(id, me, HttpContext.RequestAborted);
        form ??= RecordDebriefForm.Of(breach, clock.Today);
        return View("Form", new RecordDebriefPage(breach.Heading(me.Setting.Terms), form, await PoliciesAsync()));
    }

    private Task<List<SelectListItem>> PoliciesAsync() => db.Policies.AsNoTracking()
        .Where(policy => policy.Status != PolicyStatus.Withdrawn)
        .OrderBy(policy => policy.Title)
        .Select(policy => new SelectListItem(policy.Title, policy.Id.ToString()))
        .ToListAsync(HttpContext.RequestAborted);
}
