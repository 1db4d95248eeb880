using System.Globalization;

namespace SafeguardingPortal.Domain.Calendar;

/// <summary>The working of a deadline in words, so that a person can check the sum.</summary>
internal static class DeadlineWorking
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static string OfWorkingDays(int count, DateOnly from, DateOnly last, WorkingDays calendar)
    {
        var between = Enumerable.Range(1, last.DayNumber - from.DayNumber).Select(from.AddDays).ToList();
        List<DateOnly> holidays = [.. between.Where(day => calendar.BankHolidayOn(day) is not null)];
        var words = $"{count} working {(count == 1 ? "day" : "days")} after {Day(from)}";
        if (holidays.Count > 0)
            words += $"; {Join(holidays)} {(holidays.Count == 1 ? "is a bank holiday" : "are bank holidays")}";
        else if (between.Any(day => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday))
            words += "; Saturday and Sunday do not count";
        return calendar.MayStillChange(last.Year)
            ? $"{words}; the bank holidays of {last.Year.ToString(CultureInfo.InvariantCulture)} may still change"
            : words;
    }

    public static string OfCalendarDays(int count, DateOnly from) => $"{count} {(count == 1 ? "day" : "days")}, with {Day(from)} as day 1; weekends and bank holidays count";

    public static string OfHours(int hours, DateTimeOffset from, DateTimeOffset until)
    {
        var start = London.Time(from);
        var words = $"{hours} {(hours == 1 ? "hour" : "hours")} after {Moment(start)}; nights and weekends count";
        if (start.Offset == until.Offset)
            return words;

        return $"{words}; the clocks go {(until.Offset > start.Offset ? "forward" : "back")} in between";
    }

    private static string Day(DateOnly day) => day.ToString("dddd d MMMM", English);

    private static string Moment(DateTimeOffset time) =>
        time.ToString("dddd d MMMM, h:mm ", English) + (time.Hour < 12 ? "am" : "pm");

    private static string Join(List<DateOnly> days) => days.Count == 1
        ? Day(days[0])
        : $"{string.Join(", ", days.SkipLast(1).Select(Day))} and {Day(days[^1])}";
}
