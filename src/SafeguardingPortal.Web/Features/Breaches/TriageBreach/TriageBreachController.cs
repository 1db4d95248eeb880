using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Breaches.TriageBreach;

public sealed record TriageBreachPage(
    CaseHeading Case,
    TriageBreachForm Form,
    string WhatHappened,
    DateTimeOffset ReportedAt,
    bool AboutOwnPeople);

/// <summary>A handler decides which procedure governs a report (C215), and answers what the duties to tell others follow from.</summary>
[Area("Breaches")]
[Route("breaches/{id:guid}/triage")]
public sealed class TriageBreachController(PortalDbContext db, CurrentPerson me, TriageBreachHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, TriageBreachForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Triage recorded.");
            return RedirectToAction("Index", "BreachCase", new { id });
        });

    private async Task<IActionResult> Page(Guid id, TriageBreachForm? form)
    {
        var breach = await db.OpenCaseAsync(id, me, HttpContext.RequestAborted);
        form ??= TriageBreachForm.Of(breach);
        return View("Form", new TriageBreachPage(breach.Heading(me.Setting.Terms), form, breach.WhatHappened, breach.ReportedAt, breach.SubjectPeople().Count > 0));
    }
}
