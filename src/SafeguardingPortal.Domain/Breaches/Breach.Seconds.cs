using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Breaches;

// What holds only once a second person, signed in as themself, agrees.
public sealed partial class Breach
{
    private readonly List<SecondOpinion> secondOpinions = [];

    public IReadOnlyList<SecondOpinion> SecondOpinions => secondOpinions;

    /// <summary>
    /// Says why a required contact is not made, and asks a second person. Never for illegal content or an offence, where the police and
    /// the LADO are both told (C222, C228).
    /// </summary>
    public void AskToLeaveOut(Guid id, RequiredContact required, string reason, Guid askedOfId, string askedOf, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(required);
        CheckOpenFor(by);
        if (!RequiredContacts().Contains(required))
            throw new RuleBrokenException(new NotRequired(required));
        if (StandingOf(required) is DutyStanding.Kept or DutyStanding.WaitsForAcknowledgement)
            throw new RuleBrokenException(new MadeAlready(required));
        if (required.Duty is Duty.MandatoryReport)
            throw new RuleBrokenException(new MandatoryReportNeeded());
        if (BothNeeded(required.Duty))
            throw new RuleBrokenException(new PoliceAndLadoBothNeeded());
        Ask(id, Matter.LeaveOutContact, required, reason, askedOfId, askedOf, by, now);
    }

    /// <summary>Asks a second person to let the investigation begin before the LADO's advice is on record.</summary>
    public void AskToInvestigate(Guid id, string reason, Guid askedOfId, string askedOf, Actor by, DateTimeOffset now)
    {
        CheckOpenFor(by);
        if (State is BreachState.Reported)
            throw new RuleBrokenException(new TriageFirst());
        if (!InvestigationIsLocked)
            throw new RuleBrokenException(new NotLocked());
        Ask(id, Matter.InvestigateBeforeLado, null, reason, askedOfId, askedOf, by, now);
    }

    /// <summary>Asks a second person to agree that the next triage puts later when the setting knew: what was late would be in time.</summary>
    public void AskKnewLater(Guid id, string reason, Guid askedOfId, string askedOf, Actor by, DateTimeOffset now)
    {
        CheckOpenFor(by);
        if (KnownAt >= EnteredAt)
            throw new RuleBrokenException(new KnewWithTheReport());
        Ask(id, Matter.KnewLater, null, reason, askedOfId, askedOf, by, now);
    }

    /// <summary>The second person's own answer. Only they can give it, once.</summary>
    public void AnswerSecondOpinion(Guid id, bool agrees, string answer, Actor by, DateTimeOffset now)
    {
        CheckOpenFor(by);
        var opinion = secondOpinions.FirstOrDefault(asked => asked.Id == id && asked.AskedOfId == by.PersonId)
            ?? throw new RuleBrokenException(new NotAskedOfYou());
        if (opinion.Agreed is not null)
            throw new RuleBrokenException(new AnsweredAlready());
        if (opinion.LapsedAt is not null)
            throw new RuleBrokenException(new NoLongerAsked());
        answer = ReasonMissing.Require(answer, "Answer");

        opinion.Decide(agrees, answer, now);
        Recount();
        Raise(new SecondOpinionGiven(Reference, opinion.Matter, opinion.Duty, opinion.Whom, agrees), by, now, answer);
    }

    private void Ask(
        Guid id, Matter matter, RequiredContact? required, string reason, Guid askedOfId, string askedOf, Actor by, DateTimeOffset now)
    {
        reason = ReasonMissing.Require(reason);
        if (askedOfId == Guid.Empty || askedOfId == by.PersonId || IsKeptFrom(askedOfId))
            throw new RuleBrokenException(new SecondPersonNeeded());
        List<SecondOpinion> waiting = [.. secondOpinions.Where(asked => asked.IsAbout(matter, required) && asked.IsWaiting)];
        if (waiting.Any(asked => asked.AskedOfId == askedOfId && !IsKeptFrom(asked.AskedById)))
            throw new RuleBrokenException(new AskedAlready());
        // Put to somebody else, because the first has left or cannot be reached: it waits for one answer and not for two.
        foreach (var asked in waiting)
            asked.Lapse(now);
        secondOpinions.Add(new SecondOpinion(id, matter, required, reason, by.PersonId, by.Name, askedOfId, askedOf, now));
        Raise(new SecondOpinionAsked(Reference, matter, required?.Duty, required?.Whom), by, now, reason);
    }

    // Whoever agreed and later turned out to be in the frame does not count any more, nor what was agreed to before the facts changed.
    private bool IsAgreed(Matter matter, RequiredContact? required) => secondOpinions.Any(asked =>
        asked is { Agreed: true, LapsedAt: null } && asked.IsAbout(matter, required)
        && !IsKeptFrom(asked.AskedOfId) && !IsKeptFrom(asked.AskedById));

    // An agreement is about the case as it stood: triaged again, about somebody else or reopened, it is asked for anew.
    private void LetAgreementsLapse(DateTimeOffset now)
    {
        foreach (var asked in secondOpinions.Where(asked => asked.LapsedAt is null && asked.Agreed is not false))
            asked.Lapse(now);
    }
}
