using System.Globalization;

namespace SafeguardingPortal.Domain.Calendar;

/// <summary>How long a limit is, in words.</summary>
public static class ClockUnitWords
{
    /// <summary>"1 working day", "72 hours".</summary>
    public static string Label(this ClockUnit unit, int count)
    {
        var one = unit switch
        {
            ClockUnit.WorkingDays => "working day",
            ClockUnit.CalendarDays => "calendar day",
            ClockUnit.Hours => "hour",
            _ => throw new ArgumentOutOfRangeException(nameof(unit)),
        };
        return string.Create(CultureInfo.InvariantCulture, $"{count} {one}{(count == 1 ? "" : "s")}");
    }

    /// <summary>"within 1 working day".</summary>
    public static string Within(this DeadlineRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return $"within {rule.Unit.Label(rule.Limit)}";
    }
}
