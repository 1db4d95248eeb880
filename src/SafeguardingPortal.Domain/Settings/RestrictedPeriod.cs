using System.Globalization;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Settings;

/// <summary>The weekdays on which something holds. Stored as their names.</summary>
[Flags]
public enum Weekdays
{
    None = 0,
    Monday = 1,
    Tuesday = 2,
    Wednesday = 4,
    Thursday = 8,
    Friday = 16,
    Saturday = 32,
    Sunday = 64,
    MondayToFriday = Monday | Tuesday | Wednesday | Thursday | Friday,
}

/// <summary>In which weeks a restricted period holds.</summary>
public enum PeriodHolds
{
    EveryWeek,

    /// <summary>Only in the setting's terms, and not on bank holidays in England.</summary>
    InTerm,

    /// <summary>Only on days that are named one by one, such as a fair on a Saturday.</summary>
    OnNamedDays,
}

/// <summary>One stretch of the day in which personal devices stay away, and when it holds, as typed (C078, C082).</summary>
/// <param name="From">The first minute on London's clocks.</param>
/// <param name="Until">The first minute after it, on the same day.</param>
/// <param name="NamedDays">The days, where it holds on named days only.</param>
public sealed record RestrictedHours(
    Weekdays Weekdays, TimeOnly From, TimeOnly Until, PeriodHolds Holds, IReadOnlyCollection<DateOnly> NamedDays)
{
    /// <exception cref="RuleBrokenException">The hours end before they start, or hold on no day at all.</exception>
    internal RestrictedHours Checked(string restrictedTime, bool termsNamed)
    {
        if (Until <= From)
            throw new RuleBrokenException(new RestrictedTimeEndsBeforeItStarts(restrictedTime));
        if (Holds == PeriodHolds.OnNamedDays && NamedDays.Count == 0)
            throw new RuleBrokenException(new NamedDaysMissing());
        if (NamedDays.Count > RestrictedPeriod.MostNamedDays)
            throw new RuleBrokenException(new TooManyNamedDays(RestrictedPeriod.MostNamedDays));
        if (Holds != PeriodHolds.OnNamedDays && Weekdays == Weekdays.None)
            throw new RuleBrokenException(new WeekdaysMissing());
        if (Holds == PeriodHolds.InTerm && !termsNamed)
            throw new RuleBrokenException(new TermsMissing());

        return Holds == PeriodHolds.OnNamedDays ? this with { Weekdays = Weekdays.None } : this with { NamedDays = [] };
    }
}

/// <summary>A restricted period of a setting. A setting has one or several; a moment is restricted where any of them holds.</summary>
public sealed class RestrictedPeriod
{
    public const int MostNamedDays = 60;

    internal RestrictedPeriod(Guid id, RestrictedHours hours)
    {
        Id = id;
        Take(hours);
    }

    private RestrictedPeriod()
    {
    }

    public Guid Id { get; private init; }

    public Weekdays Weekdays { get; private set; }

    public TimeOnly From { get; private set; }

    public TimeOnly Until { get; private set; }

    public PeriodHolds Holds { get; private set; }

    /// <summary>The named days in order, each as 2026-05-04, parted by blanks.</summary>
    public string NamedDays { get; private set; } = "";

    public RestrictedHours Hours => new(
        Weekdays, From, Until, Holds,
        [.. NamedDays.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(day => DateOnly.Parse(day, CultureInfo.InvariantCulture))]);

    internal void Take(RestrictedHours hours)
    {
        Weekdays = hours.Weekdays;
        From = hours.From;
        Until = hours.Until;
        Holds = hours.Holds;
        NamedDays = string.Join(
            ' ', hours.NamedDays.Distinct().Order().Select(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }
}

/// <summary>A stretch of weeks in which the setting is open: half a term, as a holiday in its middle parts it in two.</summary>
public sealed class TermTime
{
    internal TermTime(Guid id, NamedTerm term)
    {
        Id = id;
        (Name, FirstDay, LastDay) = term;
    }

    private TermTime()
    {
    }

    public Guid Id { get; private init; }

    public string Name { get; private set; } = "";

    public DateOnly FirstDay { get; private set; }

    public DateOnly LastDay { get; private set; }
}

/// <summary>A term as typed. Both days count.</summary>
public sealed record NamedTerm(string Name, DateOnly FirstDay, DateOnly LastDay);
