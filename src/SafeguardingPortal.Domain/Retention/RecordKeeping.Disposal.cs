using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Retention;

// Its end: asked for by one, decided by another, and certified.
public sealed partial class RecordKeeping
{
    public Guid? AskedById { get; private set; }

    public string? AskedBy { get; private set; }

    public DateTimeOffset? AskedAt { get; private set; }

    public string? AskedBecause { get; private set; }

    public Guid? DisposedById { get; private set; }

    public string? DisposedBy { get; private set; }

    public DateTimeOffset? DisposedAt { get; private set; }

    /// <summary>The number of the certificate: DC-2026-0001.</summary>
    public string? Certificate { get; private set; }

    /// <summary>Why it may not be disposed of today; null when it may.</summary>
    public Refusal? WhatKeepsIt(DateOnly today)
    {
        if (State is KeepingState.Disposed)
            return new DisposedAlready();
        if (OnHold)
            return new IsOnHold();
        if (PersonnelFile is FileStanding.MustLeave)
            return new StillInTheFile();
        return Until is { } until && until < today ? null : new NotDueYet();
    }

    /// <summary>
    /// The first day on which somebody has something to decide or to do about it; null when nobody has. Follows from the rest, and is stored so
    /// that the register finds these few among all that are kept.
    /// </summary>
    public DateOnly? LookFrom
    {
        get
        {
            if (State is KeepingState.Disposed)
                return null;
            if (State is KeepingState.DisposalAsked)
                return Calendar.London.Date(AskedAt!.Value);
            if (PersonnelFile is FileStanding.MustLeave)
                return MadeOn;
            if (OnHold)
                return null;
            return WaitsForPensionAge ? MadeOn : Until?.AddDays(1);
        }

        private set => _ = value;
    }

    /// <summary>
    /// Who decides without having seen the record, because nobody else may see it: they read of it only what its tombstone will say.
    /// </summary>
    public Guid? SecondPersonId { get; private set; }

    /// <param name="second">Needed where nobody but the asker may see the record; null where somebody else may.</param>
    public void AskForDisposal(string reason, Actor by, DateTimeOffset now, Guid? second = null)
    {
        GuardKept(by);
        if (State is KeepingState.DisposalAsked)
            throw new RuleBrokenException(new DisposalAskedAlready());
        if (WhatKeepsIt(Calendar.London.Date(now)) is { } reasonToKeep)
            throw new RuleBrokenException(reasonToKeep);
        if (second is { } person && (person == by.PersonId || hiddenFrom.Any(other => other.PersonId == person)))
            throw new RuleBrokenException(new SecondPersonUnfit());
        reason = ReasonMissing.Require(reason);

        (State, AskedById, AskedBy, AskedAt, AskedBecause) = (KeepingState.DisposalAsked, by.PersonId, by.Name, now, reason);
        SecondPersonId = second;
        Raise(new DisposalAsked(Reference), by, now, reason);
    }

    /// <summary>The record stays. Anybody who may see it can say so, the one who asked too.</summary>
    public void DeclineDisposal(string reason, Actor by, DateTimeOffset now)
    {
        GuardKept(by);
        if (State is not KeepingState.DisposalAsked)
            throw new RuleBrokenException(new DisposalNotAsked());
        reason = ReasonMissing.Require(reason);

        State = KeepingState.Kept;
        Raise(new DisposalDeclined(Reference), by, now, reason);
    }

    /// <summary>The second person's word. What may keep a record is asked again: a hold may have come since.</summary>
    public void Dispose(string certificate, string reason, Actor by, DateTimeOffset now)
    {
        GuardKept(by);
        if (State is not KeepingState.DisposalAsked)
            throw new RuleBrokenException(new DisposalNotAsked());
        if (by.PersonId == AskedById)
            throw new RuleBrokenException(new AnotherDisposes());
        if (WhatKeepsIt(Calendar.London.Date(now)) is { } reasonToKeep)
            throw new RuleBrokenException(reasonToKeep);
        reason = ReasonMissing.Require(reason);

        (State, DisposedById, DisposedBy, DisposedAt, Certificate) = (KeepingState.Disposed, by.PersonId, by.Name, now, certificate);
        Raise(new RecordDisposed(Reference, Kind, certificate, AskedBy!, by.Name, RuleSentence), by, now, reason);
    }

    /// <summary>Puts on record which entries of the trail lost their content with the record, and no others.</summary>
    public void ProveEmptied(IReadOnlyList<string> proofs, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(proofs);
        if (State is not KeepingState.Disposed)
            throw new RuleBrokenException(new DisposalNotAsked());
        Raise(new EntriesEmptied(Reference, proofs.Count, proofs), by, now);
    }
}

/// <summary>A reason why a record stays whatever the rules say: a claim, an inquiry, a request.</summary>
public sealed class LegalHold
{
    internal LegalHold(Guid id, string reason, string placedBy, DateTimeOffset placedAt)
    {
        Id = id;
        Reason = reason;
        PlacedBy = placedBy;
        PlacedAt = placedAt;
    }

    private LegalHold()
    {
    }

    public Guid Id { get; private init; }

    public string Reason { get; private init; } = "";

    public string PlacedBy { get; private init; } = "";

    public DateTimeOffset PlacedAt { get; private init; }

    public string? LiftedBecause { get; private set; }

    public string? LiftedBy { get; private set; }

    public DateTimeOffset? LiftedAt { get; private set; }

    internal void Lift(string reason, string by, DateTimeOffset at) => (LiftedBecause, LiftedBy, LiftedAt) = (reason, by, at);
}

/// <summary>Somebody who must not know of the record, nor of its tombstone.</summary>
public sealed class HiddenFromPerson(Guid id, Guid personId)
{
    public Guid Id { get; private init; } = id;

    public Guid PersonId { get; private init; } = personId;
}
