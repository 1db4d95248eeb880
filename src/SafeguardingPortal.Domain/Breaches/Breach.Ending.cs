using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Breaches;

// How it ended: outcome, debrief, closing, and reopening when it was not the end.
public sealed partial class Breach
{
    public Outcome? Outcome { get; private set; }

    public DateTimeOffset? OutcomeAt { get; private set; }

    /// <summary>By whom and under which policy it was dealt with, and what was done: the sanctions of C218–C221 or "logged only".</summary>
    public string? DealtWith { get; private set; }

    /// <summary>What parents were told and when, or why not (C203).</summary>
    public string? ParentsTold { get; private set; }

    public DateOnly? DebriefHeldOn { get; private set; }

    public string? DebriefTakenPart { get; private set; }

    public string? Lessons { get; private set; }

    /// <summary>Why no debrief was held, in a setting that holds them where appropriate.</summary>
    public string? NoDebriefReason { get; private set; }

    /// <summary>What in the policies should be looked at again. Closing raises a review of them (C030, C233).</summary>
    public string? PolicyReviewAsked { get; private set; }

    public Guid? PolicyToReviewId { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public void RecordOutcome(Outcome outcome, string dealtWith, string? parentsTold, string reason, Actor by, DateTimeOffset now)
    {
        CheckOpenFor(by);
        CheckInvestigation();
        if (outcome is Breaches.Outcome.NotAnAllegation
            && (Decision is TriageDecision.Allegation || SeriousAllegation || Threshold is HarmThreshold.MayMeet))
        {
            throw new RuleBrokenException(new AllegationNeedsOutcome());
        }

        if (string.IsNullOrWhiteSpace(dealtWith))
            throw new RuleBrokenException(new DealtWithMissing());
        reason = ReasonMissing.Require(reason);

        Outcome = outcome;
        DealtWith = dealtWith.Trim();
        ParentsTold = Trimmed(parentsTold);
        OutcomeAt = now;
        State = BreachState.OutcomeRecorded;
        Recount();
        Raise(new OutcomeRecorded(Reference, outcome), by, now, reason);
    }

    public void RecordDebrief(DateOnly heldOn, string takenPart, string lessons, PolicyLesson? policyLesson, Actor by, DateTimeOffset now)
    {
        CheckOpenFor(by);
        GuardOutcome();
        if (heldOn > Calendar.London.Date(now))
            throw new RuleBrokenException(new NotInTheFuture("HeldOn"));
        if (string.IsNullOrWhiteSpace(takenPart))
            throw new RuleBrokenException(new DebriefPeopleMissing());
        if (string.IsNullOrWhiteSpace(lessons))
            throw new RuleBrokenException(new LessonsMissing());
        if (policyLesson is not null && string.IsNullOrWhiteSpace(policyLesson.LookAt))
            throw new RuleBrokenException(new PolicyLessonMissing());

        DebriefHeldOn = heldOn;
        DebriefTakenPart = takenPart.Trim();
        Lessons = lessons.Trim();
        PolicyReviewAsked = Trimmed(policyLesson?.LookAt);
        PolicyToReviewId = policyLesson?.PolicyId;
        NoDebriefReason = null;
        Raise(new DebriefRecorded(Reference, heldOn, PolicyReviewAsked is not null), by, now);
    }

    /// <summary>Only where the setting's rules leave a debrief to judgement (C231).</summary>
    public void SkipDebrief(SettingRules rules, string reason, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(rules);
        CheckOpenFor(by);
        GuardOutcome();
        if (rules.DebriefRequired)
            throw new RuleBrokenException(new DebriefNeeded());
        reason = ReasonMissing.Require(reason);

        NoDebriefReason = reason;
        Raise(new DebriefNotHeld(Reference), by, now, reason);
    }

    /// <summary>What stands between the case and its end, most urgent first; null when it may close.</summary>
    public Refusal? WhatKeepsItOpen(SettingRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        if (State is BreachState.Reported)
            return new TriageFirst();
        if (NeedsTriageAgain)
            return new TriageAgain();
        foreach (var duty in Duties())
        {
            switch (StandingOf(duty))
            {
                case DutyStanding.Open:
                    return new NotToldYet(duty);
                case DutyStanding.WaitsForAcknowledgement:
                    return new NotAcknowledgedYet(duty);
                case DutyStanding.Kept or DutyStanding.NotMadeWithReason:
                    break;
                default:
                    throw new InvalidOperationException();
            }
        }

        if (InvestigationIsLocked)
            return new LadoFirst();
        if (Decision is TriageDecision.NotABreach)
            return null;
        if (State is not BreachState.OutcomeRecorded)
            return new OutcomeFirst();
        if (NeedsDbsDecision)
            return new DbsDecisionFirst();
        if (DebriefHeldOn is null && NoDebriefReason is null)
            return rules.DebriefRequired ? new DebriefNeeded() : new DebriefOrReasonNeeded();
        return null;
    }

    public void Close(SettingRules rules, string reason, Actor by, DateTimeOffset now)
    {
        CheckOpenFor(by);
        if (WhatKeepsItOpen(rules) is { } open)
            throw new RuleBrokenException(open);
        reason = ReasonMissing.Require(reason);

        State = BreachState.Closed;
        ClosedAt = now;
        NextDueOn = null;
        Raise(new BreachClosed(Reference, PolicyReviewAsked is not null), by, now, reason);
    }

    /// <summary>Opens the case again. What was recorded stays; a new outcome is needed before it closes again.</summary>
    public void Reopen(string reason, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (IsKeptFrom(by.PersonId))
            throw new RuleBrokenException(new SubjectMayNotAct());
        if (IsOpen)
            throw new RuleBrokenException(new CaseIsNotClosed());
        reason = ReasonMissing.Require(reason);

        State = BreachState.Reopened;
        ClosedAt = null;
        Recount();
        Raise(new BreachReopened(Reference), by, now, reason);
    }

    private void GuardOutcome()
    {
        if (State is not BreachState.OutcomeRecorded)
            throw new RuleBrokenException(new OutcomeFirst());
    }
}

/// <summary>Which policy a lesson asks to look at again, and at what in it: read by others, so without names or the case.</summary>
public sealed record PolicyLesson(Guid PolicyId, string? LookAt);
