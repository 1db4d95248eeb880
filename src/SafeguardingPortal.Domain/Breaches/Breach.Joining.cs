using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Breaches;

// Two reports of one incident: one of them is dealt with, and the other is part of it.
public sealed partial class Breach
{
    /// <summary>The case that this one was closed into: whom to tell, the outcome and the debrief are those of that one. Null where it stands for itself.</summary>
    public Guid? PartOfId { get; private set; }

    /// <summary>That one was an allegation then: this one is kept as long.</summary>
    public bool PartOfAllegation { get; private set; }

    /// <summary>
    /// Closes it as part of another report of the same incident. Neither changes hands: who may open each, and whom each is about, stays. Nothing that is asked
    /// for here may be asked for nowhere, so the other must name everybody whom this one is about, know of it as early, and ask for the same contacts.
    /// The trail says no more than that it was closed: who reads this one may not know of the other.
    /// </summary>
    public void CloseAsPartOf(Breach other, string reason, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(other);
        CheckOpenFor(by);
        if (other.IsKeptFrom(by.PersonId))
            throw new RuleBrokenException(new SubjectMayNotAct());
        if (other.Id == Id)
            throw new RuleBrokenException(new PartOfItself());
        if (other.PartOfId is not null)
            throw new RuleBrokenException(new PartOfAPart());
        if (subjects.Any(subject => subject.Guessed))
            throw new RuleBrokenException(new SayWhoIsMeantFirst());
        if (!subjects.TrueForAll(other.Names))
            throw new RuleBrokenException(new SubjectNotNamedThere(other.Reference));
        if (ToTheMinute(KnownAt) < ToTheMinute(other.KnownAt))
            throw new RuleBrokenException(new KnownBeforeTheOther(other.Reference));
        if (AskedForOnlyHere(other) is { } required)
            throw new RuleBrokenException(new AsksForMoreThanTheOther(required, other.Reference));
        if (NeedsDbsDecision)
            throw new RuleBrokenException(new DbsDecisionFirst());
        if (NeedsTraDecision)
            throw new RuleBrokenException(new TraDecisionFirst());
        reason = ReasonMissing.Require(reason);

        State = BreachState.Closed;
        (ClosedAt, NextDueOn) = (now, null);
        (PartOfId, PartOfAllegation) = (other.Id, other.IsAllegation);
        LetAgreementsLapse(now);
        Raise(new BreachClosed(Reference, false), by, now, reason);
    }

    private bool Names(BreachSubject subject) => subject.Kind switch
    {
        SubjectKind.PersonOfSetting => subjects.Any(named => named.PersonId == subject.PersonId),
        SubjectKind.SomeoneElse => subjects.Any(named => string.Equals(named.Words, subject.Words, StringComparison.OrdinalIgnoreCase)),
        SubjectKind.NotKnown => true,
        _ => throw new ArgumentOutOfRangeException(nameof(subject)),
    };

    // Who stands to be told here, and by the other need not be told at all; before triage whoever the reporter's flags ask for.
    private RequiredContact? AskedForOnlyHere(Breach other)
    {
        if ((IllegalContent && !other.IllegalContent) || (MayBeCrime && !other.MayBeCrime) || (ImmediateDanger && !other.ImmediateDanger))
            return Duty.Police;
        var there = other.RequiredContacts();
        return RequiredContacts().FirstOrDefault(required =>
            StandingOf(required) is DutyStanding.Open or DutyStanding.WaitsForAcknowledgement && there.All(asked => asked.Key != required.Key));
    }
}

public sealed record NoSuchCaseOfYours() : Refusal("No case of yours has this reference. Check it in the list of cases.", "Other");

public sealed record PartOfItself() : Refusal("This is the reference of this case. Give that of the other report.", "Other");

public sealed record PartOfAPart() : Refusal("That report is itself part of another. Give the reference of that one.", "Other");

public sealed record PartsOfItsOwn() : Refusal("Other reports are part of this one. Close the other report into this one instead.", "Other");

public sealed record SayWhoIsMeantFirst() : Refusal("The words of this report may mean somebody of the setting. Say who is meant first.");

public sealed record SubjectNotNamedThere(string Other) : Refusal(
    $"This report is about somebody whom {Other} does not name. Name them there first: who may see it changes with that.", "Other");

public sealed record KnownBeforeTheOther(string Other) : Refusal(
    $"The setting knew of this report before it knew of {Other}, so the time limits run from here. Triage {Other} with that time first, or close it into this one.",
    "Other");

public sealed record AsksForMoreThanTheOther(RequiredContact Required, string Other) : Refusal(
    $"By this report {Required.Whom} must be told, and by {Other} not. Triage {Other} by what this one says first.", "Other");
