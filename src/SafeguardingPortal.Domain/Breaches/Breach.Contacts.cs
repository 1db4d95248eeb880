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
        var before = made.At < ToTheMinute(KnownAt);
        if (before && made.Agency is not (Agency.Police999 or Agency.Police101 or Agency.Lado or Agency.ChildrensSocialCare))
            throw new RuleBrokenException(new ContactBeforeKnown());

        // Of a call that comes before every form, whoever rang knew before the report; no limit ran before that.
        var late = !before && RunOutAt(made.At).Any(clock => clock.Required.IsMetBy(new Contact(contactId, made)));
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
        if (contacts.Any(required.IsMetBy))
            return DutyStanding.Kept;
        return MayBeLeftOut(required) && IsAgreed(Matter.LeaveOutContact, required) ? DutyStanding.NotMadeWithReason : DutyStanding.Open;
    }

    /// <summary>What was sent last and has no receipt; null where there is none, or where they acknowledged something later than that.</summary>
    public Contact? WaitingFor(RequiredContact required)
    {
        ArgumentNullException.ThrowIfNull(required);
        List<Contact> made = [.. contacts.Where(required.IsMetBy)];
        var received = made.Where(contact => contact.AcknowledgedAt is not null).Max(contact => (DateTimeOffset?)contact.At);
        return made.Where(contact => contact.AcknowledgedAt is null && (received is null || contact.At > received)).MaxBy(contact => contact.At);
    }

    /// <summary>
    /// Where the LADO must be told, nothing beyond basic facts is taken until their advice is on record: advice about the people whom the case is about
    /// today. While it must be triaged again because of them, it is locked too.
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
            throw new RuleBrokenException(new TriageAgain());
        if (InvestigationIsLocked)
            throw new RuleBrokenException(new LadoFirst());
    }

    /// <summary>The contact by which somebody was told, where neither a reference is on record nor why there is none; null where nothing is missing.</summary>
    public Contact? WithoutReference(RequiredContact required)
    {
        ArgumentNullException.ThrowIfNull(required);
        List<Contact> kept = [.. contacts.Where(contact => required.IsMetBy(contact) && contact.AcknowledgedAt is not null)];
        return kept.Any(contact => contact.Reference is not null || contact.NoReferenceBecause is not null) ? null : kept.FirstOrDefault();
    }

    private void KnewSince(DateTimeOffset at, Agency agency, Actor by, DateTimeOffset now)
    {
        KnownAt = at;
        BeginOwn(ClockStart.Knew, at);
        Raise(new KnownEarlier(Reference, at, agency), by, now);
    }

    private DateTimeOffset? AdviceCountsFrom => AboutSince is { } since ? ToTheMinute(since) : null;

    // People write down minutes.
    private static DateTimeOffset ToTheMinute(DateTimeOffset at) => at.AddTicks(-(at.Ticks % TimeSpan.TicksPerMinute));

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
