using SafeguardingPortal.Domain.Calendar;

namespace SafeguardingPortal.Domain.Reviews;

/// <summary>
/// One step of the reminders for a review: 8, 4 and 1 weeks before, on the day, and every week after it while the review is open.
/// No reminder goes out on a weekend or bank holiday: one before the due date goes out on the working day before, a later one on the next.
/// </summary>
/// <param name="DaysFromDue">Negative before the due date, 0 on it, positive after it.</param>
public readonly record struct ReviewReminder(int DaysFromDue)
{
    private static readonly int[] DaysBefore = [0, -7, -28, -56];

    public bool Overdue => DaysFromDue > 0;

    /// <summary>From a week after the due date the owner's lead is told as well.</summary>
    public bool IsChased => DaysFromDue >= 7;

    /// <summary>Names the step of one promise, so that it is sent once however often the job runs.</summary>
    public string KeyFor(Guid reviewId, DateOnly dueOn) => FormattableString.Invariant($"review:{reviewId:N}:{dueOn:yyyyMMdd}:{DaysFromDue}");

    /// <summary>
    /// The latest step reached by that day. A step missed (the job did not run, the review was raised late) is replaced by the one after it;
    /// null on a day without reminders and before the first step.
    /// </summary>
    public static ReviewReminder? ReachedBy(DateOnly day, DateOnly dueOn, WorkingDays calendar)
    {
        if (!Works(day, calendar))
            return null;

        var weeksLate = (day.DayNumber - dueOn.DayNumber) / 7;
        if (weeksLate > 0)
            return new ReviewReminder(weeksLate * 7);

        foreach (var step in DaysBefore)
        {
            if (LastWorkingDayBy(dueOn.AddDays(step), calendar) <= day)
                return new ReviewReminder(step);
        }

        return null;
    }

    private static DateOnly LastWorkingDayBy(DateOnly day, WorkingDays calendar)
    {
        while (!Works(day, calendar))
            day = day.AddDays(-1);
        return day;
    }

    // A reminder is a courtesy, not a deadline: beyond the bank-holiday list it still goes out on weekdays.
    private static bool Works(DateOnly day, WorkingDays calendar) => calendar.Covers(day.Year)
        ? calendar.IsWorkingDay(day)
        : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}
