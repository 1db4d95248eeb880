using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.SpotChecks;

/// <summary>What spot checks are drawn for and from.</summary>
public sealed record SpotCheckPlan(
    DateOnly From,
    DateOnly Until,
    int Count,
    TimeOnly DayStarts,
    TimeOnly DayEnds,
    IReadOnlyCollection<SpotCheckChoice> People,
    IReadOnlyCollection<SpotCheckChoice> Places)
{
    public const int Most = 60;

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
    }
}

public sealed record BeginsTooSoon() : Refusal("The first day is tomorrow at the earliest: the hash is published before.", "From");

public sealed record PeriodUnclear() : Refusal("The last day is not before the first, and at most a year after it.", "Until");

public sealed record CountUnclear(int Most) : Refusal($"Enter how many checks, from 1 to {Most}.", "Count");

public sealed record NothingToDrawFrom() : Refusal("There is nobody to check, or no storage place, yet.");

public sealed record CheckNotDue() : Refusal("This check is not due yet.");

public sealed record CheckingYourself() : Refusal("Somebody else makes the check of you.");

public sealed record CheckedAlready() : Refusal("The result of this check is on record already.");

public sealed record SpotCheckNoteMissing() : Refusal("Say what you saw.", "Note");

public sealed record RevealedAlready() : Refusal("The seed is published already.");

public sealed record PeriodStillRuns(DateOnly Until) : Refusal(
    $"The seed is published after {Until:d MMMM yyyy}, when the last check is over.");
