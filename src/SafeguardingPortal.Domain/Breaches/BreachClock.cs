using SafeguardingPortal.Domain.Calendar;

namespace SafeguardingPortal.Domain.Breaches;

public enum ClockStanding
{
    Running,
    DueToday,
    Overdue,
    WaitsForAcknowledgement,

    /// <summary>Sent, and no receipt within the days that one may take: it counts as not sent.</summary>
    NoAcknowledgement,
    KeptInTime,
    KeptLate,
    NotMadeWithReason,
}

/// <summary>One duty with its limit, side by side with the others, so that no clock hides another.</summary>
/// <param name="Deadline">Null for the police, who are told at once, and where the calendar does not cover the year.</param>
/// <param name="Because">The working in words, or why there is no date.</param>
/// <param name="IfItApplies">Before triage a clock runs as if it were needed, because it started with knowing.</param>
/// <param name="Proof">The contact that keeps it, or the one whose receipt is waited for.</param>
public sealed record BreachClock(Duty Duty, ClockStanding Standing, Deadline? Deadline, string Because, bool IfItApplies, Contact? Proof)
{
    /// <summary>The DBS decision is a clock of its own until it is made: it says what to decide, and not whom to tell.</summary>
    public bool IsDecision { get; private init; }

    public static IReadOnlyList<BreachClock> For(Breach breach, WorkingDays calendar, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(breach);
        if (breach.State is BreachState.Reported)
            return [.. MayApply(breach).Select(duty => Of(duty, breach, calendar, now, ifItApplies: true))];

        List<BreachClock> clocks = [.. breach.Duties().Select(duty => Of(duty, breach, calendar, now, ifItApplies: false))];
        if (breach is { NeedsDbsDecision: true, OutcomeAt: { } outcome })
            clocks.Add(OfDbs(breach, outcome, calendar, now));
        return clocks;
    }

    /// <summary>The last day of the nearest duty that is not kept yet.</summary>
    internal static DateOnly? NearestOpen(Breach breach, WorkingDays calendar)
    {
        var duties = breach.State is BreachState.Reported ? MayApply(breach) : breach.Duties();
        var open = duties
            .Where(duty => breach.StandingOf(duty) is DutyStanding.Open or DutyStanding.WaitsForAcknowledgement)
            .Min(duty => RuleFor(duty) is { } key ? Deadline.Of(breach.RuleOf(key), breach.KnownAt, calendar, out _)?.LastDay : AtOnce(duty, breach));
        var dbs = breach is { NeedsDbsDecision: true, OutcomeAt: { } outcome } ? Reminder(breach, outcome, calendar)?.LastDay : null;
        return open is null || dbs < open ? dbs ?? open : open;
    }

    // What a report may turn out to be: these clocks started when the setting knew, whether or not anybody has looked at it yet.
    private static IReadOnlyList<Duty> MayApply(Breach breach) => (breach.Category is BreachCategory.Data, breach.IllegalContentOrOffence) switch
    {
        (true, true) => [Duty.Police, Duty.Lado, Duty.Ico],
        (true, false) => [Duty.Lado, Duty.Ico],
        (false, true) => [Duty.Police, Duty.Lado],
        (false, false) => [Duty.Lado],
    };

    private static BreachClock Of(Duty duty, Breach breach, WorkingDays calendar, DateTimeOffset now, bool ifItApplies)
    {
        var proof = ProofOf(duty, breach);
        if (RuleFor(duty) is not { } key)
        {
            var atOnce = duty is Duty.Police ? "At once: 999 in an emergency, otherwise 101" : "As soon as it is decided; the law sets no day";
            return new(duty, Unanswered(StandingWithout(breach.StandingOf(duty)), breach, proof, calendar, now), null, atOnce, ifItApplies, proof);
        }

        var deadline = Deadline.Of(breach.RuleOf(key), breach.KnownAt, calendar, out var gap);
        return deadline is null
            ? new(duty, Unanswered(StandingWithout(breach.StandingOf(duty)), breach, proof, calendar, now), null, gap!.Message, ifItApplies, proof)
            : new(
                duty, Unanswered(StandingWith(deadline, duty, breach, now), breach, proof, calendar, now), deadline, deadline.Because, ifItApplies,
                proof);
    }

    private static BreachClock OfDbs(Breach breach, DateTimeOffset outcome, WorkingDays calendar, DateTimeOffset now)
    {
        var reminder = Reminder(breach, outcome, calendar);
        var standing = reminder is not null && London.Date(now) < reminder.LastDay ? ClockStanding.Running : ClockStanding.DueToday;
        return new(Duty.Dbs, standing, reminder, "The law sets no day for it; this is only when the portal reminds", false, null) { IsDecision = true };
    }

    private static Deadline? Reminder(Breach breach, DateTimeOffset outcome, WorkingDays calendar) =>
        Deadline.Of(breach.RuleOf(DeadlineRules.DbsKey), outcome, calendar, out _);

    private static Contact? ProofOf(Duty duty, Breach breach) =>
        breach.Contacts.Where(contact => contact.Meets(duty)).OrderBy(contact => contact.AcknowledgedAt is null).ThenBy(contact => contact.At)
            .FirstOrDefault();

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

    private static ClockStanding Unanswered(ClockStanding standing, Breach breach, Contact? sent, WorkingDays calendar, DateTimeOffset now) =>
        standing is ClockStanding.WaitsForAcknowledgement && sent is not null
        && Deadline.Of(breach.RuleOf(DeadlineRules.ReceiptKey), sent.At, calendar, out _)?.IsOverdue(now) == true
            ? ClockStanding.NoAcknowledgement
            : standing;

    private static DateOnly AtOnce(Duty duty, Breach breach)
    {
        var decided = duty is Duty.Dbs ? breach.DbsDecidedAt : duty is Duty.Tra ? breach.TraDecidedAt : null;
        return London.Date(decided ?? breach.KnownAt);
    }

    // Null where there is no limit to count: it is done at once.
    private static string? RuleFor(Duty duty) => duty switch
    {
        Duty.Lado => DeadlineRules.LadoKey,
        Duty.Ofsted => DeadlineRules.OfstedKey,
        Duty.Ico => DeadlineRules.IcoKey,
        Duty.SocialCare => DeadlineRules.SocialCareKey,
        Duty.MandatoryReport => DeadlineRules.MandatoryReportKey,
        Duty.Police or Duty.Dbs or Duty.Tra => null,
        _ => throw new ArgumentOutOfRangeException(nameof(duty)),
    };
}
