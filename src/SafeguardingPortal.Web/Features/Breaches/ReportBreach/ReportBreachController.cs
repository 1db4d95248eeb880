using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches.Papers;
using SafeguardingPortal.Web.Features.Shared;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.ReportBreach;

public sealed record ReportBreachPage(ReportBreachForm Form, IReadOnlyList<SelectListItem> People, DateTimeOffset? DraftOf) : IReportPage
{
    ReportFields IReportPage.Form => Form;
}

/// <summary>Anyone reports (C211). The first page is a gate and no form: a child in danger comes before any record (C223).</summary>
[Area("Breaches")]
[Route("breaches/report")]
public sealed class ReportBreachController(PortalDbContext db, SchoolClock clock, ReportBreachHandler handler, ReportDrafts drafts) : Controller
{
    [HttpGet, Requires(Permission.ReportBreaches)]
    public IActionResult Index() => View();

    [HttpGet("form"), Requires(Permission.ReportBreaches)]
    public async Task<IActionResult> Form(bool danger = false)
    {
        var draft = await drafts.FindAsync(HttpContext.RequestAborted);
        var form = draft?.Form ?? new ReportBreachForm();
        form.ImmediateDanger |= danger;
        return await Page(form, draft?.SavedAt);
    }

    [HttpPost("form"), Requires(Permission.ReportBreaches)]
    [RequestSizeLimit(IncomingFiles.MostBytes), RequestFormLimits(MultipartBodyLengthLimit = IncomingFiles.MostBytes)]
    public Task<IActionResult> Form(ReportBreachForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(form, HttpContext.RequestAborted),
        showAgain: () => Page(form, null),
        success: () => RedirectToAction("Receipt", "MyReports", new { id = form.ReportId, sent = true }));

    /// <summary>Keeps what was typed, complete or not, without sending it.</summary>
    [HttpPost("draft"), Requires(Permission.ReportBreaches)]
    [RequestSizeLimit(IncomingFiles.MostBytes), RequestFormLimits(MultipartBodyLengthLimit = IncomingFiles.MostBytes)]
    public async Task<IActionResult> Draft(ReportBreachForm form)
    {
        if (!await drafts.KeepAsync(form, HttpContext.RequestAborted))
        {
            ModelState.AddModelError("form.WhatHappened", "It was not kept: it is open in another window, which keeps it too. Close that one and try again.");
            Response.StatusCode = StatusCodes.Status409Conflict;
            return await Page(form, null);
        }

        this.Flash($"Kept for you, and not sent. Nobody else can read it; after {ReportDraft.Lasts.Days} days it is thrown away.");
        return RedirectToAction(nameof(Form));
    }

    [HttpPost("draft/forget"), Requires(Permission.ReportBreaches)]
    public async Task<IActionResult> Forget()
    {
        await drafts.ForgetAsync(HttpContext.RequestAborted);
        await db.SaveChangesAsync(HttpContext.RequestAborted);
        this.Flash("Thrown away. Nothing was sent.");
        return RedirectToAction(nameof(Index));
    }

    private async Task<IActionResult> Page(ReportBreachForm form, DateTimeOffset? draftOf) =>
        View(nameof(Form), new ReportBreachPage(form, await db.PeopleToChooseAsync(clock.Today, HttpContext.RequestAborted), draftOf));
}
