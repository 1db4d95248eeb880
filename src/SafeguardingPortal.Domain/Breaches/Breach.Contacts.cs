using SafeguardingPortal.Domain.Breaches.OwnClocks;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Breaches;

// Who outside the setting was told and asked, what they said, and what still has to be told.
public sealed partial class Breach
{
    /// <summary>Puts a contact on record. Allowed before triage: an emergency waits for no form.</summary>
    public void RecordContact(Guid contactId, ContactMade made, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(made);
        CheckOpenFor(by);
        if (made.Agency is Agency.Other && string.IsNullOrWhiteSpace(made.AgencyName))
            throw new RuleBrokenException(new AgencyNameMissing());
        if (string.IsNullOrWhiteSpace(made.SpokeTo))
            throw new RuleBrokenException(new SpokeToMissing());
        if (string.IsNullOrWhiteSpace(made.Told))
            throw new RuleBrokenException(new ToldMissing());
        if (made.At > now)
            throw new RuleBrokenException(new NotInTheFuture("At"));
        // What was told before the case was opened again may still be written down: it counts for then.
        var ofThen = made.At < ToTheMinute(ClosedBefore) && !(made.At < ToTheMinute(FirstKnownAt));
        var before = made.At < ToTheMinute(KnownAt) && !ofThen;
        if (before && (made.At < ToTheMinute(ClosedBefore)
                || made.Agency is not (Agency.Police999 or Agency.Police101 or Agency.Lado or Agency.ChildrensSocialCare)))
            throw new RuleBrokenException(new ContactBeforeKnown());

        // Of a call that comes before every form, whoever rang knew before the report; no limit ran before that.
        var late = !before && !ofThen && RunOutAt(made.At).Any(clock => clock.Required.IsMetBy(new Contact(contactId, made)));
        if (late && string.IsNullOrWhiteSpace(made.LateBecause))
            throw new RuleBrokenException(new LateReasonMissing());

        made = made with
        {
            AgencyName = Trimmed(made.AgencyName),
            SpokeTo = made.SpokeTo.Trim(),
            Told = made.Told.Trim(),
            MadeBy = Trimmed(made.MadeBy) ?? by.Name,
            Reference = Trimmed(made.Reference),
            NextStep = Trimmed(made.NextStep),
            LateBecause = late ? Trimmed(made.LateBecause) : null,
        };
        contacts.Add(new Contact(contactId, made));
        if (before)
            KnewSince(made.At, made.Agency, by, now);
        Recount();
        Raise(new ContactRecorded(Reference, made.Agency, made.AgencyName, made.SpokeTo, made.At, made.Method, made.Reference), by, now);
    }

    /// <summary>The time limits that had run out at that moment without anybody having been told: whoever tells them then says why so late.</summary>
    public IReadOnlyList<BreachClock> RunOutAt(DateTimeOffset at) =>
        [.. BreachClock.For(this, Calendar.WorkingDays.England, at).Where(clock => clock.Standing is ClockStanding.Overdue)];

    /// <param name="advisedBy">Who gave it, where that is somebody else than who was spoken to first.</param>
    public void RecordAdvice(
        Guid contactId, string advice, DateTimeOffset advisedAt, Actor by, DateTimeOffset now, string? advisedBy = null)
    {
        CheckOpenFor(by);
        var contact = Find(contactId);
        if (string.IsNullOrWhiteSpace(advice))
            throw new RuleBrokenException(new AdviceMissing());
        if (advisedAt > now)
            throw new RuleBrokenException(new NotInTheFuture("AdvisedAt"));
        if (advisedAt < ToTheMinute(contact.At))
            throw new RuleBrokenException(new BeforeTheContact("AdvisedAt"));

        contact.Advise(advice.Trim(), Trimmed(advisedBy) ?? contact.SpokeTo, by.Name, advisedAt);
        Recount();
        Raise(new AdviceRecorded(Reference, contact.Agency, contact.AgencyName, advice.Trim(), advisedAt), by, now);
    }

    public void RecordAcknowledgement(Guid contactId, string? theirReference, DateTimeOffset at, Actor by, DateTimeOffset now)
    {
        CheckOpenFor(by);
        var contact = Find(contactId);
        if (contact.AcknowledgedAt is not null)
            throw new RuleBrokenException(new AcknowledgedAlready());
        if (at > now)
            throw new RuleBrokenException(new NotInTheFuture("AcknowledgedAt"));
        if (at < ToTheMinute(contact.At))
            throw new RuleBrokenException(new BeforeTheContact("AcknowledgedAt"));

        contact.Acknowledge(Trimmed(theirReference), at);
        Recount();
        Raise(new AcknowledgementRecorded(Reference, contact.Agency, contact.AgencyName, Trimmed(theirReference), at), by, now);
    }

    /// <summary>Their reference, which may come later than everything else, or why they gave none (C227).</summary>
    public void RecordReference(Guid contactId, string? theirReference, string? noneBecause, Actor by, DateTimeOffset now)
    {
        CheckOpenFor(by);
        var contact = Find(contactId);
        var reference = Trimmed(theirReference);
        var because = reference is null ? Trimmed(noneBecause) : null;
        if (reference is null && because is null)
            throw new RuleBrokenException(new ReferenceMissing());

        contact.Refer(reference, because);
        Raise(new ReferenceRecorded(Reference, contact.Agency, contact.AgencyName, reference), by, now, because);
    }

    /// <summary>How it stands with somebody who must be told. Sent but not acknowledged counts as not made yet, also where they were rung before that.</summary>
    public DutyStanding StandingOf(RequiredContact required)
    {
        ArgumentNullException.ThrowIfNull(required);
        if (WaitingFor(required) is not null)
            return DutyStanding.WaitsForAcknowledgement;
        if (MadeWith(required).Count > 0)
            return DutyStanding.Kept;
        return MayBeLeftOut(required) && IsAgreed(Matter.LeaveOutContact, required) ? DutyStanding.NotMadeWithReason : DutyStanding.Open;
    }

    /// <summary>What was sent last and has no receipt; null where there is none, or where they acknowledged something later than that.</summary>
    public Contact? WaitingFor(RequiredContact required)
    {
        ArgumentNullException.ThrowIfNull(required);
        var made = MadeWith(required);
        var received = made.Where(contact => contact.AcknowledgedAt is not null).Max(contact => (DateTimeOffset?)contact.At);
        return made.Where(contact => contact.AcknowledgedAt is null && (received is null || contact.At > received)).MaxBy(contact => contact.At);
    }

    /// <summary>
    /// Where the LADO must be told, nothing beyond basic facts is taken until their advice is on record: advice about the people whom the case is about
    /// today, and about what came to light since where it was opened again. While it must be triaged again, it is locked too.
    /// </summary>
    public bool InvestigationIsLocked =>
        State is BreachState.Reported
        || NeedsTriageAgain
        || (NeedsLado
            && !contacts.Any(contact => contact is { Agency: Agency.Lado, Advice: not null } && !(contact.AdvisedAt < AdviceCountsFrom))
            && StandingOf(Duty.Lado) is not DutyStanding.NotMadeWithReason
            && !IsAgreed(Matter.InvestigateBeforeLado, null));

    /// <summary>Whether a reason of two people may stand in for this contact.</summary>
    public bool MayBeLeftOut(RequiredContact required)
    {
        ArgumentNullException.ThrowIfNull(required);
        return !BothNeeded(required.Duty);
    }

    private bool BothNeeded(Duty? duty) => duty is Duty.MandatoryReport || MayBeCrime && duty is (Duty.Police or Duty.Lado);

    /// <summary>Refuses what belongs to an investigation while it is locked: before triage, and before the LADO advised where they must be told.</summary>
    public void CheckInvestigation()
    {
        if (State is BreachState.Reported)
            throw new RuleBrokenException(new TriageFirst());
        if (NeedsTriageAgain)
            throw new RuleBrokenException(AskToTriageAgain());
        if (InvestigationIsLocked)
            throw new RuleBrokenException(new LadoFirst());
    }

    /// <summary>The contact by which somebody was told, where neither a reference is on record nor why there is none; null where nothing is missing.</summary>
    public Contact? WithoutReference(RequiredContact required)
    {
        ArgumentNullException.ThrowIfNull(required);
        List<Contact> kept = [.. MadeWith(required).Where(contact => contact.AcknowledgedAt is not null)];
        return kept.Any(contact => contact.Reference is not null || contact.NoReferenceBecause is not null) ? null : kept.FirstOrDefault();
    }

    /// <summary>Somebody who was asked has advised, on what is dealt with now.</summary>
    public bool WasAdvised => contacts.Any(contact => contact.Advice is not null && !(contact.AdvisedAt < CountsFrom));

    /// <summary>The advice service, or another agency, was asked last and has not answered; null where nobody was, or where somebody advised since.</summary>
    public Contact? AdviceAskedOf => contacts
        .Where(contact => contact is { Agency: Agency.AdviceService or Agency.Other, Advice: null } && !(contact.At < CountsFrom)).MaxBy(contact => contact.At);

    private void KnewSince(DateTimeOffset at, Agency agency, Actor by, DateTimeOffset now)
    {
        KnownAt = at;
        BeginOwn(ClockStart.Knew, at);
        Raise(new KnownEarlier(Reference, at, agency), by, now);
    }

    private DateTimeOffset? AdviceCountsFrom => AboutSince > CountsFrom || CountsFrom is null ? ToTheMinute(AboutSince) : CountsFrom;

    // People write down minutes.
    private static DateTimeOffset ToTheMinute(DateTimeOffset at) => at.AddTicks(-(at.Ticks % TimeSpan.TicksPerMinute));

    private static DateTimeOffset? ToTheMinute(DateTimeOffset? at) => at is { } known ? ToTheMinute(known) : null;

    private Contact Find(Guid contactId) =>
        contacts.FirstOrDefault(contact => contact.Id == contactId) ?? throw new RuleBrokenException(new UnknownContact());
}

public enum DutyStanding
{
    Open,
    WaitsForAcknowledgement,
    Kept,
    NotMadeWithReason,
}
