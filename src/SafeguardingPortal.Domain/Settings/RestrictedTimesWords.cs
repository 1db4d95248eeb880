using System.Globalization;

namespace SafeguardingPortal.Domain.Settings;

/// <summary>Restricted times in words, for pages, packs and the audit trail.</summary>
public static class RestrictedTimesWords
{
    private static readonly DayOfWeek[] Week =
    [
        DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday,
    ];

    /// <summary>"Monday to Friday, in term": the days without the times.</summary>
    public static string Days(this RestrictedHours hours)
    {
        ArgumentNullException.ThrowIfNull(hours);
        return hours.Holds switch
        {
            PeriodHolds.EveryWeek => Days(hours.Weekdays),
            PeriodHolds.InTerm => $"{Days(hours.Weekdays)}, in term",
            PeriodHolds.OnNamedDays => string.Join(
                ", ", hours.NamedDays.Order().Select(day => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture))),
            _ => throw new ArgumentOutOfRangeException(nameof(hours)),
        };
    }

    /// <summary>"Monday to Friday", "Monday, Wednesday".</summary>
    public static string Days(Weekdays days)
    {
        var chosen = Week.Where(day => days.HasFlag(RestrictedTimes.Of(day))).ToList();
        var isRun = chosen.Count > 2 && Array.IndexOf(Week, chosen[^1]) - Array.IndexOf(Week, chosen[0]) == chosen.Count - 1;
        return isRun ? $"{chosen[0]} to {chosen[^1]}" : string.Join(", ", chosen);
    }

    internal static string ForTrail(this RestrictedHours hours) => $"{hours.Days()}, {Clock(hours.From)}–{Clock(hours.Until)}";

    internal static string ForTrail(this BreakRule rule) =>
        !rule.Allowed ? "not allowed"
        : "allowed" + (rule is { From: { } from, Until: { } until } ? $" {Clock(from)}–{Clock(until)}" : "")
            + (rule.Where is null ? "" : $", {rule.Where}");

    internal static string ForTrail(this NamedTerm term) => string.Create(
        CultureInfo.InvariantCulture, $"{term.Name}: {term.FirstDay:d MMM yyyy} to {term.LastDay:d MMM yyyy}");

    private static string Clock(TimeOnly time) => time.ToString("H:mm", CultureInfo.InvariantCulture);
}
