using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Calendar;

/// <summary>When a duty runs out, with the sentence that shows the working.</summary>
/// <param name="Because">"1 working day after Friday 1 May; Monday 4 May is a bank holiday".</param>
/// <param name="LastDay">The last London day on which the duty can be kept; for a rule in hours the day of its last moment.</param>
/// <param name="LastMoment">The last moment with London's offset, for a rule in hours; otherwise null.</param>
public sealed record Deadline(DeadlineRule Rule, DateTimeOffset Knew, string Because, DateOnly LastDay, DateTimeOffset? LastMoment)
{
    /// <param name="knew">When the setting knew; the clock never starts later, such as at triage.</param>
    /// <exception cref="RuleBrokenException">The calendar does not cover a year that has to be counted.</exception>
    public static Deadline Of(DeadlineRule rule, DateTimeOffset knew, WorkingDays calendar) =>
        Of(rule, knew, calendar, out var gap) ?? throw new RuleBrokenException(gap!);

    /// <summary>Null, with the gap, where the calendar does not cover a year that has to be counted.</summary>
    public static Deadline? Of(DeadlineRule rule, DateTimeOffset knew, WorkingDays calendar, out YearNotCovered? gap)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(calendar);
        gap = null;
        var day = London.Date(knew);
        switch (rule.Unit)
        {
            case ClockUnit.WorkingDays when calendar.TryAfter(day, rule.Limit, out var last, out gap):
                return new(rule, knew, DeadlineWorking.OfWorkingDays(rule.Limit, day, last.Value, calendar), last.Value, null);
            case ClockUnit.WorkingDays:
                return null;
            case ClockUnit.CalendarDays:
                return new(rule, knew, DeadlineWorking.OfCalendarDays(rule.Limit, day), day.AddDays(rule.Limit - 1), null);
            case ClockUnit.Hours:
                var moment = London.Time(knew.AddHours(rule.Limit));
                return new(rule, knew, DeadlineWorking.OfHours(rule.Limit, knew, moment), London.Date(moment), moment);
            default:
                throw new ArgumentOutOfRangeException(nameof(rule));
        }
    }

    /// <summary>A day rule holds to the end of its last London day.</summary>
    public bool IsOverdue(DateTimeOffset now) => LastMoment is { } moment ? now > moment : London.Date(now) > LastDay;

    /// <summary>Whether it runs out on the present London day and has not yet.</summary>
    public bool IsDueToday(DateTimeOffset now) => !IsOverdue(now) && London.Date(now) == LastDay;
}
