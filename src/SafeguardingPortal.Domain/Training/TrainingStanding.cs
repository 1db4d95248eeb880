namespace SafeguardingPortal.Domain.Training;

/// <summary>How one person stands with one course today.</summary>
public enum Standing
{
    NotNeeded,
    Current,
    DueIn90,
    DueIn60,
    DueIn30,
    Expired,
    NotYetHeld,
}

/// <summary>Worked out from the course's rule and the attendance on record, never kept by hand.</summary>
/// <param name="LastDay">The last day on which what was attended counts; null for good or for nothing attended.</param>
/// <param name="DueOn">By when it must be attended, or attended again; null when it never must.</param>
/// <param name="IsLate">That day has passed.</param>
public sealed record TrainingStanding(Standing State, DateOnly? AttendedOn, DateOnly? LastDay, DateOnly? DueOn, bool IsLate)
{
    /// <param name="neededSince">Since when the person must hold it; null when they need not.</param>
    /// <param name="attended">What was attended and not withdrawn, in any order.</param>
    public static TrainingStanding Of(
        CourseRule rule, DateOnly? neededSince, IReadOnlyCollection<AttendedOnce> attended, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(attended);
        if (attended.Count == 0)
        {
            return neededSince is { } since
                ? Due(Standing.NotYetHeld, null, null, since.AddDays(rule.WithinDays), today)
                : new TrainingStanding(Standing.NotNeeded, null, null, null, false);
        }

        // The one that lasts longest counts, which need not be the one attended last.
        var best = attended.MaxBy(once => (rule.LastDayOf(once) ?? DateOnly.MaxValue, once.On))!;
        if (rule.LastDayOf(best) is not { } lastDay)
            return new TrainingStanding(Standing.Current, best.On, null, null, false);

        var state = (lastDay.DayNumber - today.DayNumber) switch
        {
            < 0 => Standing.Expired,
            <= 30 => Standing.DueIn30,
            <= 60 => Standing.DueIn60,
            <= 90 => Standing.DueIn90,
            _ => Standing.Current,
        };
        if (neededSince is not { } needed)
            return new TrainingStanding(state == Standing.Expired ? Standing.NotNeeded : state, best.On, lastDay, null, false);

        // Whoever begins, or comes back after a long absence, has the same days as anybody who never attended.
        var grace = needed.AddDays(rule.WithinDays);
        return Due(state, best.On, lastDay, grace > lastDay ? grace : lastDay, today);
    }

    /// <summary>Something must be attended within 90 days, or should have been.</summary>
    public bool IsDue => DueOn is not null && State is not Standing.Current;

    /// <summary>What was attended counts today.</summary>
    public bool IsHeld => State is Standing.Current or Standing.DueIn90 or Standing.DueIn60 or Standing.DueIn30;

    private static TrainingStanding Due(Standing state, DateOnly? attendedOn, DateOnly? lastDay, DateOnly dueOn, DateOnly today) =>
        new(state, attendedOn, lastDay, dueOn, today > dueOn);
}

public static class StandingWords
{
    public static string Word(this Standing standing) => standing switch
    {
        Standing.NotNeeded => "Not needed",
        Standing.Current => "Current",
        Standing.DueIn90 => "Due within 90 days",
        Standing.DueIn60 => "Due within 60 days",
        Standing.DueIn30 => "Due within 30 days",
        Standing.Expired => "Expired",
        Standing.NotYetHeld => "Not yet held",
        _ => throw new ArgumentOutOfRangeException(nameof(standing)),
    };
}
