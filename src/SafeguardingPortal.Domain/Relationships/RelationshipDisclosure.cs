using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Relationships;

/// <summary>What somebody tells, as typed.</summary>
/// <param name="WithWhom">In plain words; no child by name.</param>
/// <param name="Child">Initials or a reference, as the setting chooses; null where no child is to be told apart.</param>
/// <param name="ToldOn">The London date on which it was told, which may lie before it was written down for somebody else.</param>
public sealed record RelationshipWord(RelationshipKinds Kinds, string? WithWhom, string? Child, string? Circumstances, DateOnly ToldOn);

/// <summary>
/// Somebody who works here tells of a relationship with a child or a family that touches the rules on personal contact (C162, C163). It
/// is talked over, the decision is put on record (C164), and it is looked at again when circumstances change and on a day (C165).
/// </summary>
public sealed partial class RelationshipDisclosure : Aggregate
{
    private readonly List<RelationshipDecision> decisions = [];
    private readonly List<RelationshipChange> changes = [];

    private RelationshipDisclosure()
    {
    }

    /// <summary>Such as RD-2026-0003, numbered per setting.</summary>
    public string Reference { get; private init; } = "";

    /// <summary>Whose relationship it is.</summary>
    public Guid PersonId { get; private init; }

    public RelationshipKinds Kinds { get; private init; }

    public string WithWhom { get; private init; } = "";

    public string? Child { get; private init; }

    public string Circumstances { get; private init; } = "";

    public DateOnly ToldOn { get; private init; }

    public DateTimeOffset RecordedAt { get; private init; }

    /// <summary>The person, or whoever wrote it down for them.</summary>
    public Guid RecordedById { get; private init; }

    public RelationshipState State { get; private set; }

    /// <summary>
    /// By which London date somebody has to act: decide where it waits, look again where it is decided. Null once it has ended. A change
    /// that is told of brings it nearer and never puts it off.
    /// </summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>The person has not yet said that they have read the latest decision.</summary>
    public bool WaitsToBeRead { get; private set; }

    public DateOnly? EndedOn { get; private set; }

    public string? EndedBecause { get; private set; }

    public IReadOnlyList<RelationshipDecision> Decisions => decisions;

    public IReadOnlyList<RelationshipChange> Changes => changes;

    /// <summary>The decision that holds; null before the first.</summary>
    public RelationshipDecision? Latest => decisions.MaxBy(decision => decision.RecordedAt);

    public static RelationshipDisclosure Tell(
        Guid id, Guid settingId, string reference, Guid personId, RelationshipWord word, ChildNaming naming, WorkingDays calendar, Actor by,
        DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(by);
        if (by.PersonId != personId && !by.May(Permission.DecideRelationships))
            throw new RuleBrokenException(new OnlyForThemself());
        if (word.Kinds == RelationshipKinds.None)
            throw new RuleBrokenException(new RelationshipKindMissing());
        if (string.IsNullOrWhiteSpace(word.WithWhom))
            throw new RuleBrokenException(new WithWhomMissing());
        ChildInWords.Check(word.Child, naming);
        if (string.IsNullOrWhiteSpace(word.Circumstances))
            throw new RuleBrokenException(new CircumstancesMissing());
        if (word.ToldOn > London.Date(now))
            throw new RuleBrokenException(new ToldInTheFuture());

        var disclosure = new RelationshipDisclosure
        {
            Id = id,
            SettingId = settingId,
            Reference = reference,
            PersonId = personId,
            Kinds = word.Kinds,
            WithWhom = word.WithWhom.Trim(),
            Child = string.IsNullOrWhiteSpace(word.Child) ? null : word.Child.Trim(),
            Circumstances = word.Circumstances.Trim(),
            ToldOn = word.ToldOn,
            RecordedAt = now,
            RecordedById = by.PersonId,
            State = RelationshipState.WaitsForDecision,
            DueOn = RelationshipDue.DecideBy(word.ToldOn, calendar),
        };
        disclosure.Raise(new RelationshipTold(reference), by, now);
        return disclosure;
    }

    /// <summary>Circumstances have changed: it waits for a new decision, and until then the old one holds.</summary>
    public void TellOfChange(Guid changeId, string? what, WorkingDays calendar, Actor by, DateTimeOffset now)
    {
        GuardGoingOn(by);
        if (string.IsNullOrWhiteSpace(what))
            throw new RuleBrokenException(new ChangeMissing());

        changes.Add(new RelationshipChange(changeId, what.Trim(), by.PersonId, now));
        var decideBy = RelationshipDue.DecideBy(London.Date(now), calendar);
        DueOn = DueOn < decideBy ? DueOn : decideBy;
        State = RelationshipState.WaitsForDecision;
        Raise(new RelationshipChanged(Reference), by, now);
    }

    public void End(DateOnly on, string? because, Actor by, DateTimeOffset now)
    {
        GuardGoingOn(by);
        if (on > London.Date(now))
            throw new RuleBrokenException(new EndInTheFuture());
        because = ReasonMissing.Require(because);

        EndOn(on, because);
        Raise(new RelationshipEnded(Reference, on), by, now, KeptWithTheRecord);
    }

    /// <summary>The person does not work here any more: nothing is left to be talked over or looked at again.</summary>
    /// <param name="lastDay">Their last working day, which is over.</param>
    public void EndWithLeaving(DateOnly lastDay, DateTimeOffset now)
    {
        if (State is RelationshipState.Ended)
            throw new RuleBrokenException(new RelationshipHasEnded());
        if (lastDay >= London.Date(now))
            throw new RuleBrokenException(new EndInTheFuture());

        EndOn(lastDay, "The person left.");
        Raise(new RelationshipEnded(Reference, lastDay), Actor.Portal, now, "The person left");
    }

    private void EndOn(DateOnly day, string because)
    {
        State = RelationshipState.Ended;
        (EndedOn, EndedBecause) = (day, because);
        DueOn = null;
        WaitsToBeRead = false;
    }

    private void GuardGoingOn(Actor by)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (by.PersonId != PersonId && !RelationshipAccess.MayDecide(PersonId, by))
            throw new RuleBrokenException(new NotOneWhoDecides());
        if (State is RelationshipState.Ended)
            throw new RuleBrokenException(new RelationshipHasEnded());
    }
}
