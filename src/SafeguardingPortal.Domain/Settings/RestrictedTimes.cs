using SafeguardingPortal.Domain.Calendar;

namespace SafeguardingPortal.Domain.Settings;

/// <summary>
/// When personal devices stay away in a setting (C078, C082, O52). Everything that asks "is this restricted time?" asks here: the flag
/// at a take-out, the roster, the spot checks, the tablet by the door. All times are on London's clocks: where they skip an hour in
/// spring it does not happen, and where they repeat one in autumn both count.
/// </summary>
public sealed class RestrictedTimes
{
    private readonly IReadOnlyList<NamedTerm> terms;

    public RestrictedTimes(IReadOnlyList<RestrictedHours> periods, IReadOnlyList<NamedTerm> terms, BreakRule breaks)
    {
        Periods = periods;
        this.terms = terms;
        Breaks = breaks;
    }

    public IReadOnlyList<RestrictedHours> Periods { get; }

    public BreakRule Breaks { get; }

    public static RestrictedTimes Of(Setting setting)
    {
        ArgumentNullException.ThrowIfNull(setting);
        return new RestrictedTimes(
            setting.RestrictedPeriods.Count == 0 ? [Usual(setting.Rules)] : [.. setting.RestrictedPeriods.Select(period => period.Hours)],
            [.. setting.TermTimes.Select(term => new NamedTerm(term.Name, term.FirstDay, term.LastDay))],
            setting.Rules.Breaks);
    }

    /// <summary>What holds until a setting names periods of its own: Monday to Friday, between the two times of its rules.</summary>
    public static RestrictedHours Usual(SettingRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new RestrictedHours(Weekdays.MondayToFriday, rules.RestrictedFrom, rules.RestrictedUntil, PeriodHolds.EveryWeek, []);
    }

    /// <summary>The first minute of a period counts, the minute named as its end does not.</summary>
    public bool Include(DateTimeOffset instant)
    {
        var time = TimeOnly.FromDateTime(London.Time(instant).DateTime);
        return On(London.Date(instant)).Any(hours => hours.From <= time && time < hours.Until);
    }

    /// <summary>The stretches of a day, in order; those that overlap or touch are told as one.</summary>
    public IReadOnlyList<(TimeOnly From, TimeOnly Until)> On(DateOnly day)
    {
        var stretches = new List<(TimeOnly From, TimeOnly Until)>();
        foreach (var hours in Periods.Where(period => HoldsOn(period, day)).OrderBy(period => period.From))
        {
            if (stretches.Count > 0 && hours.From <= stretches[^1].Until)
                stretches[^1] = (stretches[^1].From, hours.Until > stretches[^1].Until ? hours.Until : stretches[^1].Until);
            else
                stretches.Add((hours.From, hours.Until));
        }

        return stretches;
    }

    /// <summary>Whether devices stay away at some time of the day. Where they never do, nobody has to check in.</summary>
    public bool AnyOn(DateOnly day) => Periods.Any(period => HoldsOn(period, day));

    /// <summary>Whether a break at this moment needs no exception.</summary>
    public bool AllowBreakAt(DateTimeOffset instant) => Breaks.AllowsAt(TimeOnly.FromDateTime(London.Time(instant).DateTime));

    private bool HoldsOn(RestrictedHours period, DateOnly day) => period.Holds switch
    {
        PeriodHolds.OnNamedDays => period.NamedDays.Contains(day),
        PeriodHolds.EveryWeek => OnWeekday(period, day),
        PeriodHolds.InTerm => OnWeekday(period, day) && terms.Any(term => term.FirstDay <= day && day <= term.LastDay)
            && WorkingDays.England.BankHolidayOn(day) is null,
        _ => throw new ArgumentOutOfRangeException(nameof(period)),
    };

    private static bool OnWeekday(RestrictedHours period, DateOnly day) => period.Weekdays.HasFlag(Of(day.DayOfWeek));

    /// <summary>The weekday as a set of one.</summary>
    public static Weekdays Of(DayOfWeek day) => day == DayOfWeek.Sunday ? Weekdays.Sunday : (Weekdays)(1 << ((int)day - 1));
}
