using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.SpotChecks;

/// <summary>What spot checks are drawn for and from.</summary>
/// <param name="Times">The stretches of restricted time in the period, by <see cref="TimesOf"/>.</param>
public sealed record SpotCheckPlan(
    DateOnly From,
    DateOnly Until,
    int Count,
    IReadOnlyList<SpotCheckTime> Times,
    IReadOnlyCollection<SpotCheckChoice> People,
    IReadOnlyCollection<SpotCheckChoice> Places)
{
    public const int Most = 60;

    /// <summary>At the edges of restricted time people come and go: an hour of it is left out, of a short stretch a quarter.</summary>
    private static readonly TimeSpan Edge = TimeSpan.FromHours(1);

    /// <summary>When a check may be drawn: in restricted time, not at its edges and not on bank holidays in England.</summary>
    public static IReadOnlyList<SpotCheckTime> TimesOf(RestrictedTimes restricted, DateOnly from, DateOnly until)
    {
        ArgumentNullException.ThrowIfNull(restricted);
        return
        [
            .. Enumerable.Range(0, Math.Clamp(until.DayNumber - from.DayNumber + 1, 0, 367)).Select(from.AddDays)
                .Where(day => WorkingDays.England.BankHolidayOn(day) is null)
                .SelectMany(day => restricted.On(day).Select(stretch => Inside(day, stretch.From, stretch.Until))),
        ];
    }

    private static SpotCheckTime Inside(DateOnly day, TimeOnly from, TimeOnly until)
    {
        var quarter = (until - from) / 4;
        var edge = quarter < Edge ? TimeSpan.FromMinutes((int)quarter.TotalMinutes) : Edge;
        return new SpotCheckTime(day, from.Add(edge), until.Add(-edge));
    }

    /// <exception cref="RuleBrokenException">The plan cannot be drawn, or begins too soon to be published before it.</exception>
    internal void Check(DateOnly today)
    {
        if (From <= today)
            throw new RuleBrokenException(new BeginsTooSoon());
        if (Until < From || Until.DayNumber - From.DayNumber > 366)
            throw new RuleBrokenException(new PeriodUnclear());
        if (Count is < 1 or > Most)
            throw new RuleBrokenException(new CountUnclear(Most));
        if (People.Count == 0 || Places.Count == 0)
            throw new RuleBrokenException(new NothingToDrawFrom());
        if (Times.Count == 0)
            throw new RuleBrokenException(new NoRestrictedTimeThen());
    }
}

/// <summary>From the first minute until before the last one of a day, on London's clocks.</summary>
public sealed record SpotCheckTime(DateOnly Day, TimeOnly From, TimeOnly Until);

public sealed record BeginsTooSoon() : Refusal("The first day is tomorrow at the earliest: the hash is published before.", "From");

public sealed record PeriodUnclear() : Refusal("The last day is not before the first, and at most a year after it.", "Until");

public sealed record CountUnclear(int Most) : Refusal($"Enter how many checks, from 1 to {Most}.", "Count");

public sealed record NothingToDrawFrom() : Refusal("There is nobody to check, or no storage place, yet.");

public sealed record NoRestrictedTimeThen() : Refusal("Devices do not have to stay away on any day of that period. Choose another one.", "From");

public sealed record CheckNotDue() : Refusal("This check is not due yet.");

public sealed record CheckingYourself() : Refusal("Somebody else makes the check of you.");

public sealed record CheckedAlready() : Refusal("The result of this check is on record already.");

public sealed record SpotCheckNoteMissing() : Refusal("Say what you saw.", "Note");

public sealed record RevealedAlready() : Refusal("The seed is published already.");

public sealed record PeriodStillRuns(DateOnly Until) : Refusal(
    $"The seed is published after {Until:d MMMM yyyy}, when the last check is over.");
