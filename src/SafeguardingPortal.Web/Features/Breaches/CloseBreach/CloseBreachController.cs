using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Web.Features.Breaches.Work;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;

namespace SafeguardingPortal.Web.Features.Breaches.CloseBreach;

public sealed record CloseBreachPage(CaseHeading Case, CloseBreachForm Form, string? StillOpen, bool RaisesReview);

/// <summary>Ends a case once nothing keeps it open (C228). A lesson about a policy raises its review.</summary>
[Area("Breaches")]
[Route("breaches/{id:guid}/close")]
public sealed class CloseBreachController(PortalDbContext db, CurrentPerson me, CloseBreachHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, CloseBreachForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Case closed.");
            return RedirectToAction("Index", "BreachCase", new { id });
        });

    private async Task<IActionResult> Page(Guid id, CloseBreachForm? form)
    {
        var breach = await db.OpenCaseAsync(id, me, HttpContext.RequestAborted);
        form ??= new CloseBreachForm { Version = breach.Version };
        var open = breach.WhatKeepsItOpen(me.Setting.Rules, await db.ReadWorkAsync(id, HttpContext.RequestAborted));
        return View("Form", new CloseBreachPage(breach.Heading(me.Setting.Terms), form, open?.Message, breach.PolicyToReviewId is not null));
    }
}
