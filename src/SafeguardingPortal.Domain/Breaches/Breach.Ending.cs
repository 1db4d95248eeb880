using SafeguardingPortal.Domain.Breaches.OwnClocks;
using SafeguardingPortal.Domain.Breaches.Sanctions;
using SafeguardingPortal.Domain.Breaches.Work;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Breaches;

// How it ended: outcome, debrief and closing.
public sealed partial class Breach
{
    private readonly List<CaseSanction> sanctions = [];

    public Outcome? Outcome { get; private set; }

    public DateTimeOffset? OutcomeAt { get; private set; }

    /// <summary>By whom and under which policy it was dealt with, and what was done, or "logged only".</summary>
    public string? DealtWith { get; private set; }

    /// <summary>What followed for the person it is about, each with its basis (C218–C221).</summary>
    public IReadOnlyList<CaseSanction> Sanctions => sanctions;

    /// <summary>What parents were told and when; null where they were not (C203).</summary>
    public string? ParentsTold { get; private set; }

    /// <summary>Why parents were not told, or not yet.</summary>
    public string? ParentsNotTold { get; private set; }

    public DateOnly? DebriefHeldOn { get; private set; }

    /// <summary>It was held before the case was opened again, and says nothing of what came to light since.</summary>
    public bool DebriefIsOld { get; private set; }

    public string? DebriefTakenPart { get; private set; }

    public string? Lessons { get; private set; }

    /// <summary>Why no debrief was held, in a setting that holds them where appropriate.</summary>
    public string? NoDebriefReason { get; private set; }

    /// <summary>What in the policies should be looked at again. Closing raises a review of them (C030, C233).</summary>
    public string? PolicyReviewAsked { get; private set; }

    public Guid? PolicyToReviewId { get; private set; }

    /// <summary>A low-level concern was recorded from it, so that it is seen together with others.</summary>
    public bool OnRegister { get; private set; }

    /// <summary>Why a case triaged as a low-level concern has no entry there: it names nobody, or the entry was there before.</summary>
    public string? NotOnRegisterBecause { get; private set; }

    /// <summary>Empty as long as the case is open, and again when it is opened anew.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Says how it ended and what followed. Recorded again, it takes the place of what was said before.</summary>
    public void RecordOutcome(OutcomeGiven given, string reason, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(given);
        CheckOpenFor(by);
        CheckInvestigation();
        if (Decision is TriageDecision.AdviceSought)
            throw new RuleBrokenException(WasAdvised ? new TriageAfterAdvice() : new AdviceFirst());
        if (given.Outcome is Breaches.Outcome.NotAnAllegation && IsAllegation)
            throw new RuleBrokenException(new AllegationNeedsOutcome());

        if (string.IsNullOrWhiteSpace(given.DealtWith))
            throw new RuleBrokenException(new DealtWithMissing());
        if (given.Sanctions is { Count: > 0 } && !IsAboutSomebodyWhoWorksHere())
            throw new RuleBrokenException(new SanctionNeedsPerson());
        if (given.Parents is { } parents)
            CheckParents(parents, now);
        else if (ParentsInWords() is null)
            throw new RuleBrokenException(new ParentsMissing("WereTold"));
        reason = ReasonMissing.Require(reason);

        var before = EndedSo();
        Outcome = given.Outcome;
        DealtWith = given.DealtWith.Trim();
        Impose(given.Sanctions ?? []);
        if (given.Parents is not null)
            KeepParents(given.Parents);
        OutcomeAt = now;
        State = BreachState.OutcomeRecorded;
        AskForReferrals(anotherEnd: before != EndedSo());
        BeginOwn(ClockStart.OutcomeDecided, now);
        Recount();
        Raise(
            new OutcomeRecorded(Reference, given.Outcome, [.. sanctions.Select(sanction => sanction.Words)], ParentsTold is not null), by, now, reason);
    }

    /// <summary>A concern was recorded from this case. Silent when there was one before.</summary>
    public void NotePutOnRegister(Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (IsKeptFrom(by.PersonId))
            throw new RuleBrokenException(new SubjectMayNotAct());
        if (OnRegister)
            return;
        (OnRegister, NotOnRegisterBecause) = (true, null);
        Raise(new PutOnRegister(Reference), by, now);
    }

    /// <summary>Says why a low-level concern is not on the register.</summary>
    public void KeepOffRegister(string reason, Actor by, DateTimeOffset now)
    {
        CheckOpenFor(by);
        if (Decision is not TriageDecision.LowLevelConcern)
            throw new RuleBrokenException(new NotLowLevel());
        NotOnRegisterBecause = ReasonMissing.Require(reason);
        Raise(new KeptOffRegister(Reference), by, now, NotOnRegisterBecause);
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

        (DebriefHeldOn, DebriefIsOld) = (heldOn, false);
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
    /// <param name="work">What is done about the case beside it; null where nothing is on record.</param>
    public Refusal? WhatKeepsItOpen(SettingRules rules, CaseWork? work = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        if (State is BreachState.Reported)
            return new TriageFirst();
        if (NeedsTriageAgain)
            return AskToTriageAgain();
        foreach (var required in RequiredContacts())
        {
            switch (StandingOf(required))
            {
                case DutyStanding.Open:
                    return new NotToldYet(required);
                case DutyStanding.WaitsForAcknowledgement:
                    return new NotAcknowledgedYet(required);
                case DutyStanding.Kept or DutyStanding.NotMadeWithReason:
                    break;
                default:
                    throw new InvalidOperationException();
            }
        }

        if (InvestigationIsLocked)
            return new LadoFirst();
        if (Decision is TriageDecision.AdviceSought)
            return WasAdvised ? new TriageAfterAdvice() : new AdviceFirst();
        if (CareOwed(work) is [var step, ..])
            return new CareFirst(step);
        if (State is not BreachState.OutcomeRecorded && Decision is not TriageDecision.NotABreach)
            return new OutcomeFirst();
        // Asked even where a later triage calls it no breach: what an earlier outcome obliges to is decided and not forgotten.
        if (NeedsDbsDecision)
            return new DbsDecisionFirst();
        if (NeedsTraDecision)
            return new TraDecisionFirst();
        if (RequiredContacts().FirstOrDefault(required => WithoutReference(required) is not null) is { } bare)
            return new ReferenceFirst(bare);
        if (Decision is TriageDecision.NotABreach)
            return null;
        if (AsksOfAffected && AffectedInWords() is null)
            return new AffectedFirst();
        if (Decision is TriageDecision.LowLevelConcern && !OnRegister && NotOnRegisterBecause is null)
            return new RegisterFirst();
        if ((DebriefHeldOn is null || DebriefIsOld) && NoDebriefReason is null)
            return rules.DebriefRequired ? new DebriefNeeded() : new DebriefOrReasonNeeded();
        return null;
    }

    /// <inheritdoc cref="WhatKeepsItOpen"/>
    public void Close(SettingRules rules, string reason, Actor by, DateTimeOffset now, CaseWork? work = null)
    {
        CheckOpenFor(by);
        if (WhatKeepsItOpen(rules, work) is { } open)
            throw new RuleBrokenException(open);
        reason = ReasonMissing.Require(reason);

        State = BreachState.Closed;
        ClosedAt = now;
        NextDueOn = null;
        Raise(new BreachClosed(Reference, PolicyReviewAsked is not null), by, now, reason);
    }

    // One that was recorded before keeps its basis as it stood then.
    private void Impose(IReadOnlyCollection<SanctionChoice> chosen)
    {
        sanctions.RemoveAll(sanction => chosen.All(choice => choice.Key != sanction.Key));
        sanctions.AddRange(chosen.Where(choice => sanctions.All(sanction => sanction.Key != choice.Key)).Select(choice => new CaseSanction(choice)));
    }

    // The duties that outlive a resignation outlive a new triage too.
    private void GuardAnyOutcome()
    {
        if (Outcome is null)
            throw new RuleBrokenException(new OutcomeFirst());
    }

    private void GuardOutcome()
    {
        if (State is not BreachState.OutcomeRecorded)
            throw new RuleBrokenException(new OutcomeFirst());
    }
}

/// <summary>Which policy a lesson asks to look at again, and at what in it: read by others, so without names or the case.</summary>
public sealed record PolicyLesson(Guid PolicyId, string? LookAt);

/// <summary>How a case ended, as the form gives it.</summary>
/// <param name="Parents">What parents were told, or why they were not; null where that is on record already and stays as it is.</param>
public sealed record OutcomeGiven(
    Outcome Outcome, string DealtWith, ParentsGiven? Parents, IReadOnlyCollection<SanctionChoice>? Sanctions = null);
