using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Concerns.RecordConcern;

/// <param name="CaseReference">The case from whose triage it comes.</param>
public sealed record RecordConcernPage(RecordConcernForm Form, IReadOnlyList<SelectListItem> People, Guid? Case, string? CaseReference);

/// <summary>One of the few who keep the register writes a concern down, from a case or as they were told.</summary>
[Area("Concerns")]
[Route("concerns/new")]
public sealed class RecordConcernController(PortalDbContext db, CurrentPerson me, SchoolClock clock, RecordConcernHandler handler) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public async Task<IActionResult> Index(Guid? @case = null)
    {
        var from = @case is { } id ? await CaseAsync(id) : null;
        return await Page(@case, from is null ? new() : StartFrom(from));
    }

    [HttpPost, Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Index(Guid? @case, RecordConcernForm form) => this.SubmitAsync(
        form,
        write: () => handler.HandleAsync(@case, form, HttpContext.RequestAborted),
        showAgain: () => Page(@case, form),
        success: () =>
        {
            this.Flash("The concern is on the register. If it is not yours to handle, it has gone to those who handle it.");
            return RedirectToAction("Index", "ConcernRegister");
        });

    private async Task<IActionResult> Page(Guid? caseId, RecordConcernForm form)
    {
        var from = caseId is { } id ? await CaseAsync(id) : null;
        var people = await db.ColleaguesAsync(me, clock.Today, HttpContext.RequestAborted);
        return View("Form", new RecordConcernPage(form, people, caseId, from?.Reference));
    }

    // What the case says already is not typed twice; all of it can be changed.
    private static RecordConcernForm StartFrom(Breach from) => new()
    {
        PersonId = from.Subjects.Where(subject => subject is { PersonId: not null, Guessed: false }).ToList() is [var only] ? only.PersonId : null,
        What = from.WhatHappened,
        OccurredOn = SchoolClock.LondonDate(from.OccurredAt ?? from.KnownAt),
        OccurredTime = from.OccurredAt is { } at ? SchoolClock.LondonTime(at) : null,
        Where = from.Where,
    };

    private async Task<Breach> CaseAsync(Guid id) =>
        await db.Breaches.AsNoTracking().Where(BreachAccess.VisibleTo(me.Actor)).Include(breach => breach.Subjects)
            .SingleOrDefaultAsync(breach => breach.Id == id, HttpContext.RequestAborted)
        ?? throw new RecordNotFoundException();
}
