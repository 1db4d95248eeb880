using SafeguardingPortal.Domain.Calendar;

namespace SafeguardingPortal.Domain.Training;

/// <summary>
/// One step of the reminders for a training: 90, 60 and 30 days before it is due, on the day after, and every week from then. One that
/// would fall on a weekend or bank holiday goes out on the working day before while there is time, and on the next once it is late.
/// </summary>
/// <param name="DaysFromDue">Negative before the last day, positive after it.</param>
public readonly record struct TrainingReminder(int DaysFromDue)
{
    private static readonly int[] DaysBefore = [-30, -60, -90];

    public bool Late => DaysFromDue > 0;

    /// <summary>Names the step, so that it is sent once however often the job runs.</summary>
    public string KeyFor(Guid courseId, Guid personId, DateOnly dueOn) =>
        FormattableString.Invariant($"training:{courseId:N}:{personId:N}:{dueOn:yyyyMMdd}:{DaysFromDue}");

    /// <summary>
    /// The latest step reached by that day: one that was missed is replaced by the one after it. Null on a day without reminders and before
    /// the first step.
    /// </summary>
    public static TrainingReminder? ReachedBy(DateOnly day, DateOnly dueOn, WorkingDays calendar)
    {
        if (!ReminderDays.IsOne(day, calendar))
            return null;

        var late = day.DayNumber - dueOn.DayNumber;
        if (late > 0)
            return new TrainingReminder(1 + ((late - 1) / 7 * 7));

        foreach (var step in DaysBefore)
        {
            if (ReminderDays.LastBy(dueOn.AddDays(step), calendar) <= day)
                return new TrainingReminder(step);
        }

        return null;
    }

    /// <summary>
    /// Whether a step is reached today that was not reached on the working day before: then the line manager is told as well.
    /// </summary>
    public static bool IsNewOn(DateOnly day, DateOnly dueOn, WorkingDays calendar) =>
        ReachedBy(day, dueOn, calendar) is { } step
        && ReachedBy(ReminderDays.LastBy(day.AddDays(-1), calendar), dueOn, calendar) != step;
}
