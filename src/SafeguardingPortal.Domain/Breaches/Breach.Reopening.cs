using SafeguardingPortal.Domain.Breaches.OwnClocks;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Breaches;

// It was not the end: more came to light, and what has to be done begins anew.
public sealed partial class Breach
{
    /// <summary>When it was last opened again; null where it never was.</summary>
    public DateTimeOffset? ReopenedAt { get; private set; }

    /// <summary>When the setting first knew, where it was opened again since: <see cref="KnownAt"/> is then when it learnt the new facts.</summary>
    public DateTimeOffset? FirstKnownAt { get; private set; }

    /// <summary>When it was last closed, where it was opened again since.</summary>
    public DateTimeOffset? ClosedBefore { get; private set; }

    /// <summary>By when the setting knew of what is dealt with now, at the latest: when that was entered, with the report or by opening the case again.</summary>
    public DateTimeOffset EnteredAt => ReopenedAt ?? ReportedAt;

    /// <summary>
    /// Opens the case again. What was recorded stays; the time limits begin when the setting learnt the new facts, whoever must be told is told of these, the
    /// LADO's advice is theirs on these, and it is triaged again and ends with an outcome of its own.
    /// </summary>
    /// <param name="learntAt">When the setting learnt the new facts; now, where it is not said.</param>
    public void Reopen(string reason, Actor by, DateTimeOffset now, DateTimeOffset? learntAt = null)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (IsKeptFrom(by.PersonId))
            throw new RuleBrokenException(new SubjectMayNotAct());
        if (IsOpen)
            throw new RuleBrokenException(new CaseIsNotClosed());
        if (learntAt > now)
            throw new RuleBrokenException(new NotInTheFuture("LearntAt"));
        if (learntAt < ToTheMinute(KnownAt))
            throw new RuleBrokenException(new LearntBeforeKnown());
        reason = ReasonMissing.Require(reason);

        State = BreachState.Reopened;
        (ClosedBefore, ClosedAt, ReopenedAt) = (ClosedAt, null, now);
        (PartOfId, PartOfAllegation) = (null, false);
        FirstKnownAt ??= KnownAt;
        KnownAt = learntAt ?? now;
        DebriefIsOld = DebriefHeldOn is not null;
        NoDebriefReason = null;
        foreach (var clock in ownClocks)
            clock.BeginAgain();
        BeginOwn(ClockStart.Knew, KnownAt);
        LetAgreementsLapse(now);
        Recount();
        Raise(new BreachReopened(Reference, KnownAt), by, now, reason);
    }

    /// <summary>The contacts by which somebody who must be told was told of what is dealt with now. Those of before the case was opened again stay on record only.</summary>
    public IReadOnlyList<Contact> MadeWith(RequiredContact required)
    {
        ArgumentNullException.ThrowIfNull(required);
        // A referral is of the person and follows from a decision: once made it stays made.
        var anew = required.Duty is not (Duty.Dbs or Duty.Tra);
        return [.. contacts.Where(contact => required.IsMetBy(contact) && !(anew && contact.At < CountsFrom))];
    }

    // Null where the case was never opened again: everything counts. New facts may have been known before it was closed; what was told until then was not yet
    // of these.
    private DateTimeOffset? CountsFrom => ClosedBefore is { } closed
        ? closed > KnownAt ? ToTheMinute(closed).AddMinutes(1) : ToTheMinute(KnownAt)
        : null;

    private TriageAgain AskToTriageAgain() => new(State is BreachState.Reopened);
}
