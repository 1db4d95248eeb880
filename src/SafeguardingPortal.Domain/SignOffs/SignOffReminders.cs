using SafeguardingPortal.Domain.Calendar;

namespace SafeguardingPortal.Domain.SignOffs;

/// <summary>
/// On which days a person is reminded without anybody asking: three days before the last day, on it, then every seven days.
/// A reminder that falls on a weekend or a bank holiday waits for the next working day.
/// </summary>
public static class SignOffReminders
{
    private const int DaysBefore = 3;
    private const int DaysBetween = 7;

    /// <summary>After how many days late the line manager is told.</summary>
    public const int LineManagerAfter = 7;

    /// <summary>After how many days late the leader is told.</summary>
    public const int LeaderAfter = 14;

    public static bool FallsOn(DateOnly today, SignOffDuty duty, WorkingDays calendar)
    {
        ArgumentNullException.ThrowIfNull(duty);
        return duty.IsOwed && duty.DueOn is { } due && FallsOn(today, due, calendar);
    }

    /// <summary>The same days for anything else that is owed by a day, such as a bulletin to read.</summary>
    public static bool FallsOn(DateOnly today, DateOnly due, WorkingDays calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return IsWorked(today, calendar) && AnyMomentUntil(today, calendar, day => IsMoment(day, due));
    }

    /// <summary>Whether the line manager (or the leader) is told today that this signature is late: once, and then every week.</summary>
    public static bool ChaseFallsOn(DateOnly today, SignOffDuty duty, WorkingDays calendar, int daysLate)
    {
        ArgumentNullException.ThrowIfNull(duty);
        ArgumentNullException.ThrowIfNull(calendar);
        if (duty.Status != DutyStatus.Overdue || duty.DueOn is not { } due || !IsWorked(today, calendar))
            return false;

        return AnyMomentUntil(today, calendar, day =>
            day.DayNumber - due.DayNumber - daysLate is >= 0 and var since && since % DaysBetween == 0);
    }

    private static bool AnyMomentUntil(DateOnly today, WorkingDays calendar, Func<DateOnly, bool> isMoment)
    {
        // Today answers for itself and for the days off just before it.
        var day = today;
        do
        {
            if (isMoment(day))
                return true;
            day = day.AddDays(-1);
        }
        while (!IsWorked(day, calendar));
        return false;
    }

    private static bool IsMoment(DateOnly day, DateOnly due)
    {
        var late = day.DayNumber - due.DayNumber;
        return late == -DaysBefore || (late >= 0 && late % DaysBetween == 0);
    }

    // Where the list of bank holidays ends, a reminder on one does no harm; none at all would.
    private static bool IsWorked(DateOnly day, WorkingDays calendar) => calendar.Covers(day.Year)
        ? calendar.IsWorkingDay(day)
        : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}
