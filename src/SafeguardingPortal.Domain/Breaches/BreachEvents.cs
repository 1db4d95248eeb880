using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Breaches;

public sealed record BreachReported(
    string Reference, BreachCategory Category, ReporterKind ReportedAs, DateTimeOffset KnownAt, CaseRoute Route)
    : DomainEvent
{
    public override string Sentence => $"Reported as {Reference}";
}

/// <summary>Names nobody: the case lists its subjects, and the trail says only that they changed.</summary>
public sealed record SubjectsNamed(string Reference, int Subjects, CaseRoute Before, CaseRoute After) : DomainEvent
{
    public override string Sentence => Before == After
        ? "Whom this is about was changed"
        : "Whom this is about was changed, and with it who handles the case";
}

/// <summary>Whom it is about stays; who handles it changes with who is in post and here.</summary>
public sealed record MovedToOthers(string Reference, CaseRoute Before, CaseRoute After) : DomainEvent
{
    public override string Sentence => "Others handle the case from now on";
}

public sealed record BreachTriaged(
    string Reference,
    BreachCategory Category,
    TriageDecision Decision,
    HarmThreshold? Threshold,
    bool IllegalContent,
    bool PossibleOffence,
    bool ImmediateDanger,
    IReadOnlyList<Duty> Duties,
    IReadOnlyList<string> OwnClocks,
    DateTimeOffset KnownAt,
    GuideAnswers? Guide) : DomainEvent
{
    public override string Sentence => $"Triaged: {Decision.Label().ToLowerInvariant()}" + (Threshold is { } threshold
        ? $"; harm threshold: {threshold.Label().ToLowerInvariant().Replace("lado", "LADO", StringComparison.Ordinal)}"
        : "");
}

public sealed record ContactRecorded(
    string Reference, Agency Agency, string? AgencyName, string SpokeTo, DateTimeOffset ContactedAt, ContactMethod Method, string? TheirReference)
    : DomainEvent
{
    public override string Sentence => (Method is ContactMethod.LeftMessage
            ? $"{AgencyName ?? Agency.Label()} rung and nobody reached: {SpokeTo}"
            : $"{AgencyName ?? Agency.Label()} contacted {Method.Label()}, {SpokeTo}")
        + (TheirReference is null ? "" : $", reference {TheirReference}");
}

/// <summary>Somebody outside was rung or asked before the report was entered, so the clocks start then.</summary>
public sealed record KnownEarlier(string Reference, DateTimeOffset KnownAt, Agency Agency) : DomainEvent
{
    public override string Sentence => Agency is Agency.Police999
        ? "The setting knew when 999 was called: the time limits start then"
        : $"The setting knew when it turned to {Agency.InSentence()}: the time limits start then";
}

public sealed record AdviceRecorded(string Reference, Agency Agency, string? AgencyName, string Advice, DateTimeOffset AdvisedAt) : DomainEvent
{
    public override string Sentence => $"Advice of {AgencyName ?? Agency.Label()} recorded";
}

public sealed record AcknowledgementRecorded(string Reference, Agency Agency, string? AgencyName, string? TheirReference, DateTimeOffset AcknowledgedAt)
    : DomainEvent
{
    public override string Sentence => $"{AgencyName ?? Agency.Label()} acknowledged the contact"
        + (TheirReference is null ? "" : $", reference {TheirReference}");
}

/// <param name="TheirReference">Null where they gave none; the reason says why.</param>
public sealed record ReferenceRecorded(string Reference, Agency Agency, string? AgencyName, string? TheirReference) : DomainEvent
{
    public override string Sentence => TheirReference is null
        ? $"{AgencyName ?? Agency.Label()} gave no reference"
        : $"Reference of {AgencyName ?? Agency.Label()} recorded: {TheirReference}";
}

public sealed record SecondOpinionAsked(string Reference, Matter Matter, Duty? Duty, string? Whom) : DomainEvent
{
    public override string Sentence => $"A second person was asked: {Matter.Label(Whom)}";
}

public sealed record SecondOpinionGiven(string Reference, Matter Matter, Duty? Duty, string? Whom, bool Agreed) : DomainEvent
{
    public override string Sentence => $"The second person {(Agreed ? "agreed" : "did not agree")}: {Matter.Label(Whom)}";
}

/// <summary>Names nobody, as <see cref="SubjectsNamed"/>.</summary>
public sealed record ConflictDeclared(string Reference, ConflictKind Kind, CaseRoute Before, CaseRoute After) : DomainEvent
{
    public override string Sentence => $"Somebody was kept out of the case: {Kind.Label().ToLowerInvariant()}";
}

public sealed record ConflictWithdrawn(string Reference, ConflictKind Kind, CaseRoute Before, CaseRoute After) : DomainEvent
{
    public override string Sentence => "Somebody is no longer kept out of the case";
}

public sealed record HandlersAppointed(string Reference, Guid CaseManagerId, Guid ChildLeadId) : DomainEvent
{
    public override string Sentence => "A case manager and a lead for the child were appointed";
}

/// <param name="CaseManagerId">Who is left of the two; null where nobody is.</param>
public sealed record HandlersGone(string Reference, Guid? CaseManagerId, Guid? ChildLeadId) : DomainEvent
{
    public override string Sentence => "Somebody who was appointed may no longer handle it: somebody else must be";
}

public sealed record OpenedInEmergency(string Reference, Guid ReaderId, string Reader, string ConfirmedBy) : DomainEvent
{
    public override string Sentence => $"Opened in an emergency to {Reader}, to be read for a day; {ConfirmedBy} confirmed it";
}

public sealed record BreachNoteAdded(string Reference, NoteKind Kind) : DomainEvent
{
    public override string Sentence => $"Note added: {Kind.Label().ToLowerInvariant()}";
}

public sealed record OutcomeRecorded(string Reference, Outcome Outcome, IReadOnlyList<string> Sanctions, bool ParentsTold) : DomainEvent
{
    public override string Sentence => $"Outcome recorded: {Outcome.Label().ToLowerInvariant()}" + (Sanctions.Count == 0
        ? ""
        : $"; {string.Join(", ", Sanctions)}");
}

public sealed record PutOnRegister(string Reference) : DomainEvent
{
    public override string Sentence => "Put on the register of low-level concerns";
}

public sealed record KeptOffRegister(string Reference) : DomainEvent
{
    public override string Sentence => "Decided that nothing of it belongs on the register of low-level concerns";
}

public sealed record DebriefRecorded(string Reference, DateOnly HeldOn, bool PolicyReviewAsked) : DomainEvent
{
    public override string Sentence => PolicyReviewAsked ? "Debrief held; its lessons ask for a policy review" : "Debrief held";
}

public sealed record DebriefNotHeld(string Reference) : DomainEvent
{
    public override string Sentence => "Decided that a debrief is not appropriate";
}

public sealed record BreachClosed(string Reference, bool PolicyReviewAsked) : DomainEvent
{
    public override string Sentence => "Closed";
}

/// <param name="LearntAt">When the setting learnt the new facts: the time limits begin then.</param>
public sealed record BreachReopened(string Reference, DateTimeOffset LearntAt) : DomainEvent
{
    public override string Sentence => "Reopened";
}
