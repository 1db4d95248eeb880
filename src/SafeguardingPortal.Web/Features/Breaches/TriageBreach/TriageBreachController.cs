using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.OwnClocks;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.TriageBreach;

public sealed record TriageBreachPage(
    CaseHeading Case,
    TriageBreachForm Form,
    string WhatHappened,
    DateTimeOffset EnteredAt,
    bool Reopened,
    bool AsksForThreshold,
    bool MayWorkElsewhere,
    IReadOnlyList<GuideLine>? LeadsTo,
    bool AsksForAbuse,
    ClockBook Clocks,
    IReadOnlyList<OwnClock> Questions,
    IReadOnlyList<SelectListItem> Policies,
    IReadOnlyList<BindingLine> Binding);

/// <summary>Somebody whose matter it is and stays, unless a second person agrees.</summary>
/// <param name="Kind">Of its status; empty where nobody was asked yet.</param>
public sealed record BindingLine(RequiredContact Required, string Kind, string Status)
{
    internal static BindingLine Of(Breach breach, RequiredContact required)
    {
        var asked = breach.SecondOpinions.LastOrDefault(one => one.LapsedAt is null && one.IsAbout(Matter.LetFallAway, required));
        return asked is null ? new(required, "", "") : asked.Agreed switch
        {
            null => new(required, "due", $"Asked of {asked.AskedOf}"),
            true => new(required, "kept", $"{asked.AskedOf} agreed"),
            false => new(required, "quiet", $"{asked.AskedOf} did not agree"),
        };
    }
}

/// <summary>A handler decides which procedure governs a report (C215), and answers what the duties to tell others follow from.</summary>
[Area("Breaches")]
[Route("breaches/{id:guid}/triage")]
public sealed class TriageBreachController(PortalDbContext db, CurrentPerson me, SchoolClock clock, TriageBreachHandler handler) : Controller
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

    /// <summary>Shows what the answers so far usually lead to. Nothing is recorded, and nothing need be complete.</summary>
    [HttpPost("guide"), Requires(Permission.WorkOnBreaches)]
    public Task<IActionResult> Guide(Guid id, TriageBreachForm form)
    {
        ModelState.Clear();
        return Page(id, form, guide: true);
    }

    private async Task<IActionResult> Page(Guid id, TriageBreachForm? form, bool guide = false)
    {
        var breach = await db.OpenCaseAsync(id, me, HttpContext.RequestAborted);
        form ??= TriageBreachForm.Of(breach);
        var clocks = await db.ClockBookAsync(HttpContext.RequestAborted);
        var aboutOwnPeople = breach.SubjectPeople().Count > 0 || breach.IsAboutSomebodyWhoWorksHere();
        return View("Form", new TriageBreachPage(
            breach.Heading(me.Setting.Terms), form, breach.WhatHappened, breach.EnteredAt, breach.ReopenedAt is not null, breach.AsksForThreshold, breach.SubjectPeople().Count == 0,
            guide ? TriageGuide.LeadsTo(form.ToAnswers(), breach.Category, aboutOwnPeople, me.Setting.Rules, clocks) : null,
            clocks.HoldsOn(DeadlineRules.MandatoryReportKey, clock.Today),
            clocks,
            [.. clocks.Own.Where(own => own.Question is not null && (own.RetiredAt is null || breach.OwnClocks.Any(kept => kept.ClockId == own.Id)))],
            await PoliciesAsync(breach),
            [.. breach.Binding().Select(required => BindingLine.Of(breach, required))]));
    }

    // Those in force, and those that were chosen before.
    private Task<List<SelectListItem>> PoliciesAsync(Breach breach)
    {
        var chosen = breach.Policies.Select(policy => policy.PolicyId).ToList();
        return db.Policies.AsNoTracking().Where(policy => policy.Status == PolicyStatus.InForce || chosen.Contains(policy.Id))
            .OrderBy(policy => policy.Title).Select(policy => new SelectListItem(policy.Title, policy.Id.ToString()))
            .ToListAsync(HttpContext.RequestAborted);
    }
}
