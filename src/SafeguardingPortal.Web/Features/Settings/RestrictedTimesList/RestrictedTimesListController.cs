using Microsoft.AspNetCore.Mvc;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Web.Platform.Access;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Settings.RestrictedTimesList;

/// <param name="LastTermDay">The last day of the last term, where times hold in term only.</param>
public sealed record RestrictedTimesPage(
    string Word, IReadOnlyList<PeriodLine> Periods, IReadOnlyList<NamedTerm> Terms, BreakRule Breaks, IReadOnlyList<DayLine> Days,
    DateOnly? LastTermDay, bool TermsRunOut);

public sealed record PeriodLine(Guid Id, RestrictedHours Hours);

/// <summary>What the times come to on one of the next days.</summary>
public sealed record DayLine(DateOnly Day, string Times);

/// <summary>When devices stay away here: the times, the terms and the breaks, and what that comes to this week.</summary>
[Area("Settings")]
[Route("setting/restricted-times")]
public sealed class RestrictedTimesListController(CurrentPerson me, SchoolClock clock) : Controller
{
    private const int DaysShown = 7;

    /// <summary>From then on the page says that the terms end.</summary>
    private const int WarnedDays = 30;

    [HttpGet, Requires(Permission.ManageSetting)]
    public IActionResult Index()
    {
        var times = RestrictedTimes.Of(me.Setting);
        IReadOnlyList<PeriodLine> periods = me.Setting.RestrictedPeriods.Count == 0
            ? [new PeriodLine(me.Setting.Id, times.Periods[0])]
            : [.. me.Setting.RestrictedPeriods.Select(period => new PeriodLine(period.Id, period.Hours)).OrderBy(line => line.Hours.Holds)];
        var terms = me.Setting.TermTimes.OrderBy(term => term.FirstDay)
            .Select(term => new NamedTerm(term.Name, term.FirstDay, term.LastDay)).ToList();
        DateOnly? last = times.Periods.Any(hours => hours.Holds == PeriodHolds.InTerm) && terms.Count > 0 ? terms[^1].LastDay : null;
        return View(new RestrictedTimesPage(
            me.Setting.Terms.RestrictedTime, periods, terms, times.Breaks,
            [.. Enumerable.Range(0, DaysShown).Select(clock.Today.AddDays).Select(day => new DayLine(day, InWords(times, day)))],
            last, last is { } end && end < clock.Today.AddDays(WarnedDays)));
    }

    private static string InWords(RestrictedTimes times, DateOnly day)
    {
        var stretches = times.On(day);
        var words = stretches.Count == 0 ? "none"
            : string.Join(", ", stretches.Select(stretch => $"{Words.Time(stretch.From)} to {Words.Time(stretch.Until)}"));
        return stretches.Count > 0 && WorkingDays.England.BankHolidayOn(day) is { } holiday ? $"{words} ({holiday}: nobody is missed)" : words;
    }
}
