using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Relationships;

// The audit trail has more readers than the record: no event tells whom it is about, with whom, or what was agreed.

public sealed record RelationshipTold(string Reference) : DomainEvent
{
    public override string Sentence => $"Told of a relationship, {Reference}";
}

public sealed record RelationshipDecided(string Reference) : DomainEvent
{
    public override string Sentence => $"Recorded the decision about {Reference}";
}

public sealed record RelationshipLookedAtAgain(string Reference) : DomainEvent
{
    public override string Sentence => $"Looked again at {Reference} and recorded the decision";
}

public sealed record RelationshipDecisionRead(string Reference, bool OnPaper) : DomainEvent
{
    public override string Sentence => OnPaper
        ? $"Recorded the signature on paper under the decision about {Reference}"
        : $"Confirmed to have read the decision about {Reference} and to keep to it";
}

public sealed record RelationshipChanged(string Reference) : DomainEvent
{
    public override string Sentence => $"Told that circumstances of {Reference} have changed";
}

public sealed record RelationshipEnded(string Reference, DateOnly On) : DomainEvent
{
    public override string Sentence => $"Recorded that {Reference} has ended";
}
