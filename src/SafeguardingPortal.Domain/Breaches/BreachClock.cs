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

    /// <summary>Told, and no limit was worked out by which it could be in time or late.</summary>
    Kept,
    NotMadeWithReason,
}

/// <summary>One duty with its limit, side by side with the others, so that no clock hides another.</summary>
/// <param name="Deadline">Null for the police, who are told at once, and where the calendar does not cover the year.</param>
/// <param name="Because">The working in words, or why there is no date.</param>
/// <param name="IfItApplies">Before triage a clock runs as if it were needed, because it started with knowing.</param>
/// <param name="Proof">The contact that keeps it, or the one whose receipt is waited for.</param>
public sealed record BreachClock(
    RequiredContact Required, ClockStanding Standing, Deadline? Deadline, string Because, bool IfItApplies, Contact? Proof)
{
    /// <summary>Null for a clock of the setting's own.</summary>
    public Duty? Duty => Required.Duty;

    /// <summary>The DBS decision is a clock of its own until it is made: it says what to decide, and not whom to tell.</summary>
    public bool IsDecision { get; private init; }

    public static IReadOnlyList<BreachClock> For(Breach breach, WorkingDays calendar, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(breach);
        // Its time limits are those of the case that it is part of.
        if (breach.PartOfId is not null)
            return [];
        if (breach.State is BreachState.Reported or BreachState.Reopened)
            return [.. MayBeRequired(breach).Select(required => Of(required, breach, calendar, now, ifItApplies: true))];

        List<BreachClock> clocks = [.. breach.RequiredContacts().Select(required => Of(required, breach, calendar, now, ifItApplies: false))];
        if (breach is { NeedsDbsDecision: true, OutcomeAt: { } outcome })
            clocks.Add(OfDbs(breach, outcome, calendar, now));
        return clocks;
    }

    /// <summary>The last day of the nearest duty that is not kept yet.</summary>
    internal static DateOnly? NearestOpen(Breach breach, WorkingDays calendar)
    {
        var open = (breach.State is BreachState.Reported or BreachState.Reopened ? MayBeRequired(breach) : breach.RequiredContacts())
            .Where(required => breach.StandingOf(required) is DutyStanding.Open or DutyStanding.WaitsForAcknowledgement)
            .Min(required => DueOn(required, breach, calendar));
        var dbs = breach is { NeedsDbsDecision: true, OutcomeAt: { } outcome } ? Reminder(breach, outcome, calendar)?.LastDay : null;
        return open is null || dbs < open ? dbs ?? open : open;
    }

    // Of what was sent after they were told, only the receipt is due.
    private static DateOnly? DueOn(RequiredContact required, Breach breach, WorkingDays calendar)
    {
        if (breach.WaitingFor(required) is { } sent && breach.MadeWith(required).Any(contact => contact.AcknowledgedAt is not null))
            return Deadline.Of(breach.RuleOf(DeadlineRules.ReceiptKey), sent.At, calendar, out _)?.LastDay;
        // Where the calendar does not cover the year nobody can say when it is due: it stands first, and not nowhere.
        return RuleFor(required, breach) is { } rule
            ? Deadline.Of(rule, StartOf(required, breach), calendar, out _)?.LastDay ?? London.Date(StartOf(required, breach))
            : AtOnce(required.Duty, breach);
    }

    // What a report may turn out to be: these clocks started when the setting knew, whether or not anybody has looked at it yet.
    private static IReadOnlyList<Duty> MayApply(Breach breach) => (breach.Category is BreachCategory.Data, breach.MayBeCrime) switch
    {
        (true, true) => [Breaches.Duty.Police, Breaches.Duty.Lado, Breaches.Duty.Ico],
        (true, false) => [Breaches.Duty.Lado, Breaches.Duty.Ico],
        (false, true) => [Breaches.Duty.Police, Breaches.Duty.Lado],
        (false, false) => [Breaches.Duty.Lado],
    };

    private static IReadOnlyList<RequiredContact> MayBeRequired(Breach breach) =>
    [
        .. Enum.GetValues<Duty>().Where(duty => MayApply(breach).Contains(duty) || AppliedBefore(breach, duty)).Select(RequiredContact.FromDuty),
        .. breach.OwnClocks.Where(clock => clock.BeganAt is not null).Select(RequiredContact.FromOwn),
    ];

    // Opened again, what triage asked for before may be asked for again.
    private static bool AppliedBefore(Breach breach, Duty duty) =>
        breach.State is BreachState.Reopened && duty is not (Breaches.Duty.Dbs or Breaches.Duty.Tra) && breach.Duties().Contains(duty);

    private static BreachClock Of(RequiredContact required, Breach breach, WorkingDays calendar, DateTimeOffset now, bool ifItApplies)
    {
        var proof = ProofOf(required, breach);
        if (RuleFor(required, breach) is not { } rule)
        {
            return Without(required.Duty is Breaches.Duty.Police
                ? "At once: 999 in an emergency, otherwise 101"
                : "As soon as it is decided; the law sets no day");
        }

        var deadline = Deadline.Of(rule, StartOf(required, breach), calendar, out var gap);
        if (deadline is null)
            return Without(gap!.Message);
        var standing = Unanswered(StandingWith(deadline, required, breach, now), breach, proof, calendar, now);
        return new(required, standing, deadline, deadline.Because, ifItApplies, proof);

        BreachClock Without(string because) => new(
            required, Unanswered(StandingWithout(breach.StandingOf(required)), breach, proof, calendar, now), null, because, ifItApplies, proof);
    }

    private static BreachClock OfDbs(Breach breach, DateTimeOffset outcome, WorkingDays calendar, DateTimeOffset now)
    {
        var reminder = Reminder(breach, outcome, calendar);
        var standing = reminder is not null && London.Date(now) < reminder.LastDay ? ClockStanding.Running : ClockStanding.DueToday;
        return new(Breaches.Duty.Dbs, standing, reminder, "The law sets no day for it; this is only when the portal reminds", false, null)
        {
            IsDecision = true,
        };
    }

    private static Deadline? Reminder(Breach breach, DateTimeOffset outcome, WorkingDays calendar) =>
        Deadline.Of(breach.RuleOf(DeadlineRules.DbsKey), outcome, calendar, out _);

    private static Contact? ProofOf(RequiredContact required, Breach breach) => breach.WaitingFor(required) ??
        breach.MadeWith(required).OrderBy(contact => contact.AcknowledgedAt is null).ThenBy(contact => contact.At)
            .FirstOrDefault();

    private static ClockStanding StandingWith(Deadline deadline, RequiredContact required, Breach breach, DateTimeOffset now)
    {
        var told = breach.MadeWith(required).Min(contact => contact.ToldAt);
        return breach.StandingOf(required) switch
        {
            DutyStanding.Kept => deadline.IsOverdue(told!.Value) ? ClockStanding.KeptLate : ClockStanding.KeptInTime,
            DutyStanding.NotMadeWithReason => ClockStanding.NotMadeWithReason,
            // Who was rung in time was told, though what was sent after that has no receipt yet.
            DutyStanding.Open or DutyStanding.WaitsForAcknowledgement when told is null && deadline.IsOverdue(now) => ClockStanding.Overdue,
            DutyStanding.WaitsForAcknowledgement => ClockStanding.WaitsForAcknowledgement,
            DutyStanding.Open => deadline.IsDueToday(now) ? ClockStanding.DueToday : ClockStanding.Running,
            _ => throw new ArgumentOutOfRangeException(nameof(required)),
        };
    }

    private static ClockStanding StandingWithout(DutyStanding standing) => standing switch
    {
        DutyStanding.Open => ClockStanding.DueToday,
        DutyStanding.WaitsForAcknowledgement => ClockStanding.WaitsForAcknowledgement,
        DutyStanding.Kept => ClockStanding.Kept,
        DutyStanding.NotMadeWithReason => ClockStanding.NotMadeWithReason,
        _ => throw new ArgumentOutOfRangeException(nameof(standing)),
    };

    private static ClockStanding Unanswered(ClockStanding standing, Breach breach, Contact? sent, WorkingDays calendar, DateTimeOffset now) =>
        standing is ClockStanding.WaitsForAcknowledgement && sent is not null
        && Deadline.Of(breach.RuleOf(DeadlineRules.ReceiptKey), sent.At, calendar, out _)?.IsOverdue(now) == true
            ? ClockStanding.NoAcknowledgement
            : standing;

    private static DateOnly AtOnce(Duty? duty, Breach breach)
    {
        var decided = duty is Breaches.Duty.Dbs ? breach.DbsDecidedAt : duty is Breaches.Duty.Tra ? breach.TraDecidedAt : null;
        return London.Date(decided ?? breach.KnownAt);
    }

    private static DateTimeOffset StartOf(RequiredContact required, Breach breach) => required.Own?.BeganAt ?? breach.KnownAt;

    // Null where there is no limit to count: it is done at once.
    private static DeadlineRule? RuleFor(RequiredContact required, Breach breach) =>
        required.Own?.Rule ?? (KeyFor(required.Duty!.Value) is { } key ? breach.RuleOf(key) : null);

    private static string? KeyFor(Duty duty) => duty switch
    {
        Breaches.Duty.Lado => DeadlineRules.LadoKey,
        Breaches.Duty.Ofsted => DeadlineRules.OfstedKey,
        Breaches.Duty.Ico => DeadlineRules.IcoKey,
        Breaches.Duty.SocialCare => DeadlineRules.SocialCareKey,
        Breaches.Duty.MandatoryReport => DeadlineRules.MandatoryReportKey,
        Breaches.Duty.Police or Breaches.Duty.Dbs or Breaches.Duty.Tra => null,
        _ => throw new ArgumentOutOfRangeException(nameof(duty)),
    };
}
