using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.OwnClocks;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Web.Features.Breaches.BreachCase;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.ClockWorking;

public sealed record ClockWorkingPage(CaseHeading Case, IReadOnlyList<ClockSheet> Clocks);

/// <param name="Begins">The event that starts the clock, and when it was.</param>
/// <param name="Rule">How long there is, and in which unit.</param>
public sealed record ClockSheet(ClockLine Line, string Begins, string? Rule, IReadOnlyList<string> Steps);

/// <summary>Each clock of a case with what starts it, its rule and edition, the arithmetic line by line, and the proof that it was kept.</summary>
[Area("Breaches")]
[Route("breaches/{id:guid}/clocks")]
public sealed class ClockWorkingController(PortalDbContext db, CurrentPerson me, SchoolClock clock) : Controller
{
    [HttpGet, Requires(Permission.WorkOnBreaches)]
    public async Task<IActionResult> Index(Guid id)
    {
        var breach = await db.OpenCaseAsync(id, me, HttpContext.RequestAborted);
        return View(new ClockWorkingPage(
            breach.Heading(me.Setting.Terms),
            [.. BreachClock.For(breach, WorkingDays.England, clock.Now).Select(one => SheetOf(one, breach))]));
    }

    private static ClockSheet SheetOf(BreachClock one, Breach breach) => new(
        ClockLine.Of(one),
        Begins(one, breach),
        one.Deadline is { } deadline ? InWords(deadline.Rule) : null,
        one.Deadline is null ? [] : DeadlineSteps.Of(one.Deadline, WorkingDays.England));

    private static string Begins(BreachClock one, Breach breach) => one switch
    {
        { IsDecision: true } => $"The outcome was recorded on {Words.DateTime(breach.OutcomeAt!.Value)}",
        { Required.Own: { Start: ClockStart.Triaged } own } => $"Triage first asked for it on {Words.DateTime(own.BeganAt!.Value)}",
        { Required.Own: { Start: ClockStart.OutcomeDecided } own } => $"The outcome was recorded on {Words.DateTime(own.BeganAt!.Value)}",
        _ => $"The setting knew on {Words.DateTime(breach.KnownAt)}",
    };

    private static string InWords(DeadlineRule rule) => rule.Unit switch
    {
        ClockUnit.WorkingDays => $"{Words.Count(rule.Limit, "working day")} strictly after that day. Bank holidays and weekends do not count; your own closure days do.",
        ClockUnit.CalendarDays => $"{Words.Count(rule.Limit, "day")}, of which that day is the first. Weekends and bank holidays count.",
        ClockUnit.Hours => $"{Words.Count(rule.Limit, "hour")} of the clock from that moment. Nights and weekends count.",
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };
}
