namespace SafeguardingPortal.Domain.Calendar;

/// <summary>
/// The days on which the portal reminds people: working days, never a weekend or a bank holiday. A reminder is a courtesy and not a
/// deadline, so beyond the bank-holiday list it still goes out on weekdays.
/// </summary>
public static class ReminderDays
{
    /// <summary>London wall clock; nobody wants a mail from work in the night.</summary>
    public static readonly TimeOnly Morning = new(7, 30);

    public static bool IsOne(DateOnly day, WorkingDays calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return calendar.Covers(day.Year)
            ? calendar.IsWorkingDay(day)
            : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
    }

    /// <summary>The day itself, or the last such day before it.</summary>
    public static DateOnly LastBy(DateOnly day, WorkingDays calendar)
    {
        while (!IsOne(day, calendar))
            day = day.AddDays(-1);
        return day;
    }
}
