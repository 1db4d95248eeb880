using SafeguardingPortal.Domain.Calendar;

namespace SafeguardingPortal.Domain.SignOffs;

/// <summary>
/// On which days a person is reminded without anybody asking: three days before the last day, the day after it, then every seven days.
/// A reminder that falls on a weekend or a bank holiday waits for the next working day.
/// </summary>
public static class SignOffReminders
{
    private const int DaysBefore = 3;
    private const int DaysBetween = 7;

    public static bool FallsOn(DateOnly today, SignOffDuty duty, WorkingDays calendar)
    {
        ArgumentNullException.ThrowIfNull(duty);
        ArgumentNullException.ThrowIfNull(calendar);
        if (!duty.IsOwed || duty.DueOn is not { } due || !IsWorked(today, calendar))
            return false;

        // Today answers for itself and for the days off just before it.
        var day = today;
        do
        {
            if (IsMoment(day, due))
                return true;
            day = day.AddDays(-1);
        }
        while (!IsWorked(day, calendar));
        return false;
    }

    private static bool IsMoment(DateOnly day, DateOnly due)
    {
        var late = day.DayNumber - due.DayNumber;
        return late == -DaysBefore || (late >= 1 && (late - 1) % DaysBetween == 0);
    }

    // Where the list of bank holidays ends, a reminder on one does no harm; none at all would.
    private static bool IsWorked(DateOnly day, WorkingDays calendar) => calendar.Covers(day.Year)
        ? calendar.IsWorkingDay(day)
        : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}
