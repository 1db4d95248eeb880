using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Breaches.Work;

public sealed record CaseWorkBegun(string Reference) : DomainEvent
{
    public override string Sentence => "Work on the case began";
}

public sealed record CaseTaskPlanned(string Reference, CaseTaskKind Kind, DateOnly DueOn) : DomainEvent
{
    public override string Sentence => $"Task planned: {Kind.Label().ToLowerInvariant()}";
}

/// <summary>Names nobody; the case shows who has it.</summary>
public sealed record CaseTaskGiven(string Reference, CaseTaskKind Kind, DateOnly DueOn) : DomainEvent
{
    public override string Sentence => $"Task given to somebody else: {Kind.Label().ToLowerInvariant()}";
}

public sealed record CaseTaskFinished(string Reference, CaseTaskKind Kind) : DomainEvent
{
    public override string Sentence => $"Task done: {Kind.Label().ToLowerInvariant()}";
}

public sealed record CaseEntryMade(string Reference, EntryKind Kind, DateTimeOffset HappenedAt) : DomainEvent
{
    public override string Sentence => $"{Kind.Label()} recorded";
}

public sealed record WelfareContactNamed(string Reference) : DomainEvent
{
    public override string Sentence => "A welfare contact was named for the person it is about";
}

public sealed record SuspensionConsidered(string Reference, SuspensionChoice Choice) : DomainEvent
{
    public override string Sentence => $"Alternatives to suspension considered: {Choice.Label().ToLowerInvariant()}";
}

public sealed record PrivateNoteAdded(string Reference) : DomainEvent
{
    public override string Sentence => "A private note was added";
}
