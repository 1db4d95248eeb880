using SafeguardingPortal.Domain.Calendar;

namespace SafeguardingPortal.Web.Commands.SeedDemo;

/// <summary>On which days an invented setting is open. The holidays are roughly those of an English school year.</summary>
public sealed class DemoCalendar(DateOnly today, bool openInHolidays)
{
    private static readonly (int From, int Until)[] Holidays =
        [(101, 103), (214, 221), (401, 413), (525, 531), (722, 902), (1024, 1031), (1220, 1231)];

    /// <summary>The last weeks before today are always open, so that the demo is fresh in August as well.</summary>
    private const int AlwaysOpenDays = 24;

    public bool IsOpen(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
        && WorkingDays.England.BankHolidayOn(day) is null
        && (openInHolidays || today.DayNumber - day.DayNumber <= AlwaysOpenDays || !IsHoliday(day));

    /// <summary>The last open day that lies at least so many days back.</summary>
    public DateOnly DaysAgo(int days) => Until(today.AddDays(-days));

    /// <summary>The day itself where the setting is open, otherwise the last open day before it.</summary>
    public DateOnly Until(DateOnly day)
    {
        while (!IsOpen(day))
            day = day.AddDays(-1);
        return day;
    }

    /// <summary>The nth open day after a day.</summary>
    public DateOnly After(DateOnly day, int openDays)
    {
        while (openDays > 0)
        {
            day = day.AddDays(1);
            if (IsOpen(day))
                openDays--;
        }

        return day;
    }

    public IEnumerable<DateOnly> OpenDays(DateOnly from, DateOnly until)
    {
        for (var day = from; day <= until; day = day.AddDays(1))
        {
            if (IsOpen(day))
                yield return day;
        }
    }

    private static bool IsHoliday(DateOnly day) =>
        Holidays.Any(holiday => day.Month * 100 + day.Day >= holiday.From && day.Month * 100 + day.Day <= holiday.Until);
}
