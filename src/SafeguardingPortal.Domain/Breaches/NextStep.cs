using SafeguardingPortal.Domain.Breaches.Work;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Domain.Breaches;

public enum NextStepKind
{
    Call999,

    /// <summary>The words of a report may mean a person of the setting: somebody says whether they do.</summary>
    SayWhoIsMeant,
    Triage,
    Tell,
    AwaitAcknowledgement,
    AwaitLadoAdvice,
    AppointHandlers,
    NameWelfareContact,
    ConsiderSuspension,

    /// <summary>It was triaged as "advice sought", and nobody was asked yet.</summary>
    AskForAdvice,
    AwaitAdvice,
    RecordOutcome,
    DecideOnDbs,
    DecideOnTra,
    RecordReference,
    RecordAffected,
    PutOnRegister,
    Debrief,
    Close,
    Nothing,
}

/// <summary>The one thing to do next on a case, as its page shows it above everything else.</summary>
/// <param name="Required">Whom to tell or wait for, where the step is about that.</param>
public sealed record NextStep(NextStepKind Kind, RequiredContact? Required, Deadline? By)
{
    public Duty? Duty => Required?.Duty;

    /// <param name="work">What is done about the case beside it; null where nothing is on record.</param>
    public static NextStep For(Breach breach, SettingRules rules, WorkingDays calendar, DateTimeOffset now, CaseWork? work = null)
    {
        ArgumentNullException.ThrowIfNull(breach);
        if (!breach.IsOpen)
            return new(NextStepKind.Nothing, null, null);
        if (breach.ImmediateDanger && breach.State is not BreachState.Reopened && breach.StandingOf(Breaches.Duty.Police) is DutyStanding.Open)
            return new(NextStepKind.Call999, Breaches.Duty.Police, null);
        if (breach.Subjects.Any(subject => subject.Guessed))
            return new(NextStepKind.SayWhoIsMeant, null, null);

        var clocks = BreachClock.For(breach, calendar, now);
        if (breach.State is BreachState.Reported or BreachState.Reopened)
            return new(NextStepKind.Triage, null, SoonestOf(breach, clocks));
        if (breach.NeedsTriageAgain)
            return new(NextStepKind.Triage, null, null);
        if (Nearest(DutyStanding.Open) is { } open)
            return new(NextStepKind.Tell, open.Required, open.Deadline);
        // What nobody has received nobody can advise on.
        if (Nearest(DutyStanding.WaitsForAcknowledgement) is { } waiting)
            return new(NextStepKind.AwaitAcknowledgement, waiting.Required, ReceiptBy(breach, waiting, calendar));
        // Who handles it is settled while their advice is waited for; what is said to the adult waits for it.
        if (breach.CareOwed(work) is [CareStep.Handlers, ..])
            return new(NextStepKind.AppointHandlers, null, null);
        if (breach.NeedsLado && breach.InvestigationIsLocked)
            return new(NextStepKind.AwaitLadoAdvice, Breaches.Duty.Lado, clocks.Single(clock => clock.Duty is Breaches.Duty.Lado).Deadline);

        return breach.WhatKeepsItOpen(rules, work) switch
        {
            CareFirst { Step: CareStep.WelfareContact } => new(NextStepKind.NameWelfareContact, null, null),
            CareFirst { Step: CareStep.Suspension } => new(NextStepKind.ConsiderSuspension, null, null),
            AdviceFirst => new(breach.AdviceAskedOf is null ? NextStepKind.AskForAdvice : NextStepKind.AwaitAdvice, null, null),
            TriageAfterAdvice => new(NextStepKind.Triage, null, null),
            OutcomeFirst => new(NextStepKind.RecordOutcome, null, null),
            DbsDecisionFirst => new(NextStepKind.DecideOnDbs, null, null),
            TraDecisionFirst => new(NextStepKind.DecideOnTra, null, null),
            ReferenceFirst { Required: var required } => new(NextStepKind.RecordReference, required, null),
            AffectedFirst => new(NextStepKind.RecordAffected, null, null),
            RegisterFirst => new(NextStepKind.PutOnRegister, null, null),
            DebriefNeeded or DebriefOrReasonNeeded => new(NextStepKind.Debrief, null, null),
            _ => new(NextStepKind.Close, null, null),
        };

        // The police have no date and come first; then whoever must be told soonest.
        BreachClock? Nearest(DutyStanding standing) => clocks
            .Where(clock => !clock.IsDecision && breach.StandingOf(clock.Required) == standing)
            .OrderBy(clock => clock.Deadline?.LastDay ?? DateOnly.MinValue)
            .FirstOrDefault();
    }

    // A limit that has passed says more than the day of the receipt.
    private static Deadline? ReceiptBy(Breach breach, BreachClock waiting, WorkingDays calendar) =>
        waiting is { Standing: not ClockStanding.Overdue, Proof: { } sent }
            ? Deadline.Of(breach.RuleOf(DeadlineRules.ReceiptKey), sent.At, calendar, out _)
            : waiting.Deadline;

    private static Deadline? SoonestOf(Breach breach, IReadOnlyList<BreachClock> clocks) => clocks
        .OrderBy(clock => breach.StandingOf(clock.Required) is DutyStanding.Kept)
        .ThenBy(clock => clock.Deadline?.LastDay ?? DateOnly.MaxValue)
        .First().Deadline;
}
