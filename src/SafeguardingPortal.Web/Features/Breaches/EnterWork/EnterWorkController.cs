using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches.Work;
using SafeguardingPortal.Web.Features.Breaches.Work;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.EnterWork;

public sealed record EnterWorkPage(CaseHeading Case, EnterWorkForm Form, bool Locked, OnRecord OnRecord);

/// <summary>What was heard, found or decided. What belongs to an investigation waits for the LADO where they must be told.</summary>
[Area("Breaches")]
[Route("breaches/{id:guid}/entries/new")]
public sealed class EnterWorkController(PortalDbContext db, CurrentPerson me, EnterWorkHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id) => Page(id, null);

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid id, EnterWorkForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(id, form, HttpContext.RequestAborted),
        showAgain: () => Page(id, form),
        success: () =>
        {
            this.Flash("Recorded.");
            return RedirectToAction("Index", "BreachCase", new { id });
        });

    private static OnRecord Entered(CaseWork? work) => new(
        "What is recorded already",
        [.. (work?.Entries ?? []).OrderByDescending(entry => entry.At)
            .Select(entry => new OnRecordLine($"{entry.Kind.Label()}, {Words.DateTime(entry.HappenedAt)}, recorded by {entry.By}", entry.What))]);

    private async Task<IActionResult> Page(Guid id, EnterWorkForm? form)
    {
        var ct = HttpContext.RequestAborted;
        var breach = await db.OpenCaseAsync(id, me, ct);
        var work = await db.ReadWorkAsync(id, ct);
        form ??= new EnterWorkForm { Version = work?.Version ?? 0 };
        return View("Form", new EnterWorkPage(breach.Heading(me.Setting.Terms), form, breach.InvestigationIsLocked, Entered(work)));
    }
}
