using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Relationships;

// What was agreed, and that the person knows it.
public sealed partial class RelationshipDisclosure
{
    // The audit trail has more readers than a decision, and its reason may tell with whom it is.
    private const string KeptWithTheRecord = "Given, and kept with the record";

    /// <summary>Puts what was agreed on record; also when it is looked at again. The person has to confirm it anew each time.</summary>
    /// <param name="seats">Who may take part today.</param>
    public void Decide(Guid decisionId, RelationshipTalk talk, RelationshipSeats seats, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(talk);
        ArgumentNullException.ThrowIfNull(seats);
        RequireDecider(by);
        if (State is RelationshipState.Ended)
            throw new RuleBrokenException(new RelationshipHasEnded());
        seats.Check(talk.SafeguardingId, talk.LeaderId);
        if (by.PersonId != talk.SafeguardingId && by.PersonId != talk.LeaderId)
            throw new RuleBrokenException(new WriterTookNoPart());
        if (talk.Agreed is RelationshipAgreed.OnConditions && string.IsNullOrWhiteSpace(talk.Conditions))
            throw new RuleBrokenException(new RelationshipConditionsMissing());
        var reviewOn = CheckDays(talk, London.Date(now));

        var again = decisions.Count > 0;
        decisions.Add(new RelationshipDecision(decisionId, talk, reviewOn, DueOn!.Value, by.PersonId, now));
        State = RelationshipState.Decided;
        DueOn = reviewOn;
        WaitsToBeRead = true;
        Raise(again ? new RelationshipLookedAtAgain(Reference) : new RelationshipDecided(Reference), by, now, KeptWithTheRecord);
    }

    /// <summary>The person has read the decision and will keep to it.</summary>
    public void Confirm(Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (by.PersonId != PersonId)
            throw new RuleBrokenException(new NotYourRelationship());
        Read(London.Date(now), null);
        Raise(new RelationshipDecisionRead(Reference, OnPaper: false), by, now);
    }

    /// <summary>Somebody without a log-in signed the printed decision.</summary>
    /// <param name="hasLogIn">Whether the person could confirm it themself.</param>
    public void RecordSignature(DateOnly signedOn, bool hasLogIn, Actor by, DateTimeOffset now)
    {
        RequireDecider(by);
        if (hasLogIn)
            throw new RuleBrokenException(new ConfirmsThemself());
        if (signedOn > London.Date(now) || signedOn < Latest?.TalkedOn)
            throw new RuleBrokenException(new SignedOnUnlikely());
        Read(signedOn, by.PersonId);
        Raise(new RelationshipDecisionRead(Reference, OnPaper: true), by, now);
    }

    private void Read(DateOnly on, Guid? recordedById)
    {
        if (!WaitsToBeRead)
            throw new RuleBrokenException(new NothingToConfirm());
        Latest!.Read(on, recordedById);
        WaitsToBeRead = false;
    }

    private DateOnly CheckDays(RelationshipTalk talk, DateOnly today)
    {
        if (talk.TalkedOn > today)
            throw new RuleBrokenException(new TalkInTheFuture());
        if (talk.TalkedOn < ToldOn)
            throw new RuleBrokenException(new TalkBeforeTelling(ToldOn));
        var latest = RelationshipDue.LatestReview(talk.TalkedOn);
        var reviewOn = talk.ReviewOn ?? latest;
        if (reviewOn <= talk.TalkedOn)
            throw new RuleBrokenException(new ReviewBeforeTalk());
        return reviewOn > latest ? throw new RuleBrokenException(new ReviewTooFar(latest)) : reviewOn;
    }

    private void RequireDecider(Actor by)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (by.PersonId == PersonId)
            throw new RuleBrokenException(new AboutYourself());
        if (!RelationshipAccess.MayDecide(PersonId, by))
            throw new RuleBrokenException(new NotOneWhoDecides());
    }
}
