using SafeguardingPortal.Domain.Policies.Text;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Policies;

// From draft to text in force and beyond: consultation, approval by the setting's own route, publication now or on a day to come.
public sealed partial class PolicyVersion
{
    private readonly List<Consultation> consultations = [];

    /// <summary>Who was asked about the draft, and what they said (C010).</summary>
    public IReadOnlyList<Consultation> Consultations => consultations;

    public string? SentForApprovalBy { get; private set; }

    public DateTimeOffset? SentForApprovalAt { get; private set; }

    public Guid? ApprovedById { get; private set; }

    public string? ApprovedBy { get; private set; }

    public DateTimeOffset? ApprovedAt { get; private set; }

    /// <summary>The London day on which it publishes itself; null where none is planned.</summary>
    public DateOnly? PublishOn { get; private set; }

    public void Consult(Guid consultationId, ConsultationPlan plan, Actor by, DateTimeOffset now)
    {
        GuardWriting();
        var consultation = Consultation.Open(consultationId, plan);
        consultations.Add(consultation);
        State = PolicyVersionState.InConsultation;
        Raise(new ConsultationOpened(PolicyId, Number, consultation.Who, consultation.How, consultation.Until), by, now);
    }

    public void RecordResponse(
        Guid responseId, Guid consultationId, ConsultationAnswer answer, DateOnly today, Actor by, DateTimeOffset now)
    {
        GuardWriting();
        var consultation = consultations.Find(found => found.Id == consultationId)
            ?? throw new RuleBrokenException(new NoSuchConsultation());
        consultation.Record(responseId, answer, today);
        Raise(new ConsultationResponseRecorded(PolicyId, Number, answer.From!.Trim(), answer.On!.Value), by, now);
    }

    /// <summary>Fixes the text, so that what is approved is what will be published.</summary>
    /// <param name="values">The setting's words at this moment; see <see cref="SettingWords"/>.</param>
    public void SendForApproval(
        IReadOnlyDictionary<string, string> values, string? note, Func<Guid> newId, Actor by, DateTimeOffset now)
    {
        GuardWriting();
        GuardHasText();
        FixWords(values, newId);
        State = PolicyVersionState.AwaitingApproval;
        SentForApprovalBy = by.Name;
        SentForApprovalAt = now;
        Raise(new PolicyVersionSentForApproval(PolicyId, Number, PolicyFingerprint.Of(ToDocument())), by, now, note);
    }

    /// <summary>Approves by the setting's own route. Where the setting asks for two people, nobody approves what they wrote.</summary>
    /// <param name="today">The London date.</param>
    public void Approve(Adoption adoption, SettingRules rules, string? reason, DateOnly today, Actor by, DateTimeOffset now)
    {
        if (State != PolicyVersionState.AwaitingApproval)
            throw new RuleBrokenException(new NotAwaitingApproval());
        // The person counts, not the role: one who is both leader and DSL is still one pair of eyes.
        if (rules.TwoPersonApproval && authors.Any(author => author.PersonId == by.PersonId))
            throw new RuleBrokenException(new ApproverWroteIt());
        adoption.CheckAgainst(rules.Adoption, today);
        reason = ReasonMissing.Require(reason);

        MarkApproved(adoption, by, now);
        Raise(new PolicyVersionApproved(PolicyId, Number, adoption.Sentence(), adoption.On), by, now, reason);
    }

    /// <summary>Takes it back to be written on; an approval and a planned publication fall away.</summary>
    public void SendBack(string? reason, Actor by, DateTimeOffset now)
    {
        if (State is not (PolicyVersionState.AwaitingApproval or PolicyVersionState.Approved))
            throw new RuleBrokenException(new NothingToSendBack());
        reason = ReasonMissing.Require(reason);

        State = PolicyVersionState.Draft;
        words.Clear();
        Adoption = Adoption.None;
        (SentForApprovalBy, SentForApprovalAt) = (null, null);
        (ApprovedById, ApprovedBy, ApprovedAt) = (null, null, null);
        (PublishOn, PublishedBy, PublishedBecause) = (null, null, null);
        Raise(new PolicyVersionSentBack(PolicyId, Number), by, now, reason);
    }

    /// <summary>Whether it may be published as it is, without anyone's approval.</summary>
    public static bool NeedsNoApproval(SettingRules rules) => rules is { Adoption: AdoptionMode.None, TwoPersonApproval: false };

    internal void Prepare(SettingRules rules, Publication publication, Func<Guid> newId, Actor by, DateTimeOffset now)
    {
        if (State is not PolicyVersionState.Approved)
        {
            if (State is not PolicyVersionState.AwaitingApproval)
                GuardWriting();
            GuardHasText();
            if (publication.AdoptionNotRecorded && Number > 1)
                throw new RuleBrokenException(new AdoptionRecordMissing());
            if (publication.InForceSince > publication.Today)
                throw new RuleBrokenException(new InForceSinceInTheFuture());
            if (!publication.AdoptionNotRecorded && !NeedsNoApproval(rules))
                throw new RuleBrokenException(new NotApprovedYet());
            if (IsBeingWritten)
                FixWords(publication.Words, newId);
            MarkApproved(
                publication.AdoptionNotRecorded ? Adoption.NotRecorded(publication.InForceSince) : Adoption.None, by, now);
        }

        WrittenOn = publication.WrittenOn;
        NextReviewOn = publication.NextReviewOn;
        PublishedBy = by.Name;
        PublishedBecause = publication.Reason;
    }

    internal void PlanFor(DateOnly day, Actor by, DateTimeOffset now)
    {
        PublishOn = day;
        Raise(new PolicyPublicationPlanned(PolicyId, Title, Number, day), by, now, PublishedBecause);
    }

    internal void ComeIntoForce(Actor by, DateTimeOffset now)
    {
        State = PolicyVersionState.Published;
        PublishOn = null;
        Fingerprint = PolicyFingerprint.Of(ToDocument());
        PublishedAt = now;
        Raise(
            new PolicyVersionPublished(PolicyId, Title, Number, Fingerprint, Adoption.Sentence(), Adoption.On, NextReviewOn), by, now,
            PublishedBecause);
    }

    internal void Replaced(int byNumber, Actor by, DateTimeOffset now, string? reason)
    {
        State = PolicyVersionState.Superseded;
        EndedAt = now;
        Raise(new PolicyVersionReplaced(PolicyId, Number, byNumber), by, now, reason);
    }

    internal void Withdraw(Actor by, DateTimeOffset now, string reason)
    {
        State = PolicyVersionState.Withdrawn;
        PublishOn = null;
        EndedAt = now;
        Raise(new PolicyVersionWithdrawn(PolicyId, Number), by, now, reason);
    }

    private void MarkApproved(Adoption adoption, Actor by, DateTimeOffset now)
    {
        State = PolicyVersionState.Approved;
        Adoption = adoption;
        (ApprovedById, ApprovedBy, ApprovedAt) = (by.PersonId, by.Name, now);
    }

    private void GuardHasText()
    {
        if (!sections.Any(section => section.Clauses.Any(clause => !string.IsNullOrWhiteSpace(clause.Text))))
            throw new RuleBrokenException(new PolicyIsEmpty());
    }
}
