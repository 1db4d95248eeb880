using SafeguardingPortal.Domain.Calendar;

namespace SafeguardingPortal.Domain.Relationships;

/// <summary>By when a relationship that was told of is decided and looked at again (C165). All days are London days.</summary>
public static class RelationshipDue
{
    /// <summary>Working days from the telling, or from a change, to the decision. No guidance counts them; the portal does.</summary>
    public const int DecisionDays = 5;

    /// <summary>A decision is looked at again after this many months at the latest.</summary>
    public const int LongestReviewMonths = 12;

    /// <summary>The last day for the decision; beyond the bank-holiday list a week, so that it has a day all the same.</summary>
    public static DateOnly DecideBy(DateOnly told, WorkingDays calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return calendar.TryAfter(told, DecisionDays, out var day, out _) ? day.Value : told.AddDays(7);
    }

    /// <summary>The latest day on which a decision of that day is looked at again.</summary>
    public static DateOnly LatestReview(DateOnly talkedOn) => talkedOn.AddMonths(LongestReviewMonths);

    /// <summary>
    /// How many whole weeks late it is, as the number of its reminder: 0 on the day itself, or on the last reminder day before it. Null
    /// before that, and on a day on which nobody is reminded.
    /// </summary>
    public static int? WeeksLate(DateOnly today, DateOnly dueOn, WorkingDays calendar) =>
        ReminderDays.IsOne(today, calendar) && today >= ReminderDays.LastBy(dueOn, calendar)
            ? Math.Max(0, (today.DayNumber - dueOn.DayNumber) / 7)
            : null;
}
