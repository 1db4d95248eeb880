using SafeguardingPortal.Domain.Calendar;

namespace SafeguardingPortal.Domain.Breaches;

public enum ClockStanding
{
    Running,
    DueToday,
    Overdue,
    WaitsForAcknowledgement,
    KeptInTime,
    KeptLate,
    NotMadeWithReason,
}

/// <summary>One duty with its limit, side by side with the others, so that no clock hides another.</summary>
/// <param name="Deadline">Null for the police, who are told at once, and where the calendar does not cover the year.</param>
/// <param name="Because">The working in words, or why there is no date.</param>
/// <param name="IfItApplies">Before triage the LADO's clock runs as if it were needed, because it started with knowing.</param>
public sealed record BreachClock(Duty Duty, ClockStanding Standing, Deadline? Deadline, string Because, bool IfItApplies)
{
    public static IReadOnlyList<BreachClock> For(Breach breach, WorkingDays calendar, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(breach);
        if (breach.State is BreachState.Reported)
            return [Of(Duty.Lado, breach, calendar, now, ifItApplies: true)];

        return [.. breach.Duties().Select(duty => Of(duty, breach, calendar, now, ifItApplies: false))];
    }

    /// <summary>The last day of the nearest duty that is not kept yet.</summary>
    internal static DateOnly? NearestOpen(Breach breach, WorkingDays calendar)
    {
        IReadOnlyList<Duty> duties = breach.State is BreachState.Reported ? [Duty.Lado] : breach.Duties();
        return duties
            .Where(duty => breach.StandingOf(duty) is DutyStanding.Open or DutyStanding.WaitsForAcknowledgement)
            .Min(duty => duty is Duty.Police
                ? London.Date(breach.KnownAt)
                : Deadline.Of(RuleFor(duty), breach.KnownAt, calendar, out _)?.LastDay);
    }

    private static BreachClock Of(Duty duty, Breach breach, WorkingDays calendar, DateTimeOffset now, bool ifItApplies)
    {
        if (duty is Duty.Police)
            return new(duty, StandingWithout(breach.StandingOf(duty)), null, "At once: 999 in an emergency, otherwise 101", ifItApplies);

        var deadline = Deadline.Of(RuleFor(duty), breach.KnownAt, calendar, out var gap);
        if (deadline is null)
            return new(duty, StandingWithout(breach.StandingOf(duty)), null, gap!.Message, ifItApplies);

        return new(duty, StandingWith(deadline, duty, breach, now), deadline, deadline.Because, ifItApplies);
    }

    private static ClockStanding StandingWith(Deadline deadline, Duty duty, Breach breach, DateTimeOffset now)
    {
        var told = breach.Contacts.Where(contact => contact.Meets(duty) && contact.AcknowledgedAt is not null)
            .Min(contact => (DateTimeOffset?)contact.At);
        return breach.StandingOf(duty) switch
        {
            DutyStanding.Kept => deadline.IsOverdue(told!.Value) ? ClockStanding.KeptLate : ClockStanding.KeptInTime,
            DutyStanding.NotMadeWithReason => ClockStanding.NotMadeWithReason,
            DutyStanding.Open or DutyStanding.WaitsForAcknowledgement when deadline.IsOverdue(now) => ClockStanding.Overdue,
            DutyStanding.WaitsForAcknowledgement => ClockStanding.WaitsForAcknowledgement,
            DutyStanding.Open => deadline.IsDueToday(now) ? ClockStanding.DueToday : ClockStanding.Running,
            _ => throw new ArgumentOutOfRangeException(nameof(duty)),
        };
    }

    private static ClockStanding StandingWithout(DutyStanding standing) => standing switch
    {
        DutyStanding.Open => ClockStanding.DueToday,
        DutyStanding.WaitsForAcknowledgement => ClockStanding.WaitsForAcknowledgement,
        DutyStanding.Kept => ClockStanding.KeptInTime,
        DutyStanding.NotMadeWithReason => ClockStanding.NotMadeWithReason,
        _ => throw new ArgumentOutOfRangeException(nameof(standing)),
    };

    private static DeadlineRule RuleFor(Duty duty) => duty switch
    {
        Duty.Lado => DeadlineRules.Lado,
        Duty.Ofsted => DeadlineRules.Ofsted,
        Duty.Ico => DeadlineRules.Ico,
        Duty.Police => throw new ArgumentOutOfRangeException(nameof(duty), "The police are told at once; there is no limit to count."),
        _ => throw new ArgumentOutOfRangeException(nameof(duty)),
    };
}
