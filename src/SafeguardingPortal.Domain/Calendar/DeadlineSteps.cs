using System.Globalization;

namespace SafeguardingPortal.Domain.Calendar;

/// <summary>A deadline's arithmetic line by line, so that anybody can count along.</summary>
public static class DeadlineSteps
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static IReadOnlyList<string> Of(Deadline deadline, WorkingDays calendar)
    {
        ArgumentNullException.ThrowIfNull(deadline);
        ArgumentNullException.ThrowIfNull(calendar);
        return deadline.Rule.Unit switch
        {
            ClockUnit.WorkingDays => [.. WorkingDayLines(deadline, calendar)],
            ClockUnit.CalendarDays => [.. CalendarDayLines(deadline)],
            ClockUnit.Hours => [.. HourLines(deadline)],
            _ => throw new ArgumentOutOfRangeException(nameof(deadline)),
        };
    }

    private static IEnumerable<string> WorkingDayLines(Deadline deadline, WorkingDays calendar)
    {
        var day = London.Date(deadline.Knew);
        yield return $"{Day(day)}: it begins; this day does not count";
        var counted = 0;
        while (counted < deadline.Rule.Limit)
        {
            day = day.AddDays(1);
            if (calendar.BankHolidayOn(day) is { } holiday)
                yield return $"{Day(day)}: {holiday}, does not count";
            else if (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
                yield return $"{Day(day)}: weekend, does not count";
            else
                yield return $"{Day(day)}: working day {++counted}" + (counted == deadline.Rule.Limit ? ", the last day" : "");
        }
    }

    private static IEnumerable<string> CalendarDayLines(Deadline deadline)
    {
        var first = London.Date(deadline.Knew);
        yield return $"{Day(first)}: day 1, the day on which it begins";
        for (var week = 8; week < deadline.Rule.Limit; week += 7)
            yield return $"{Day(first.AddDays(week - 1))}: day {week}";
        yield return $"{Day(deadline.LastDay)}: day {deadline.Rule.Limit}, the last day; weekends and bank holidays count";
    }

    private static IEnumerable<string> HourLines(Deadline deadline)
    {
        const int Day = 24;
        yield return $"{Moment(deadline.Knew)}: it begins";
        var before = London.Time(deadline.Knew).Offset;
        for (var hours = Day; hours <= deadline.Rule.Limit; hours += Day)
        {
            var then = London.Time(deadline.Knew.AddHours(hours));
            var change = then.Offset == before ? "" : $"; the clocks went {(then.Offset > before ? "forward" : "back")} since the line above";
            yield return $"{Moment(then)}: {hours} hours{(hours == deadline.Rule.Limit ? ", the last moment" : "")}{change}";
            before = then.Offset;
        }

        if (deadline.Rule.Limit % Day != 0)
            yield return $"{Moment(deadline.LastMoment!.Value)}: {deadline.Rule.Limit} hours, the last moment";
    }

    private static string Day(DateOnly day) => day.ToString("dddd d MMMM yyyy", English);

    private static string Moment(DateTimeOffset instant)
    {
        var time = London.Time(instant);
        return time.ToString("dddd d MMMM yyyy, h:mm ", English) + (time.Hour < 12 ? "am" : "pm");
    }
}
