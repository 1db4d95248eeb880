using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Policies.Promises;

public sealed record PromiseMarked(Guid PolicyId, string Words, string? EvidenceKey) : DomainEvent
{
    public override string Sentence => "A clause was marked as a promise";
}

public sealed record PromiseTied(Guid PolicyId, string Words, string? EvidenceKeyBefore, string? EvidenceKey) : DomainEvent
{
    public override string Sentence => "The evidence of a promise was changed";
}

public sealed record PromiseTakenBack(Guid PolicyId, string Words) : DomainEvent
{
    public override string Sentence => "A clause no longer counts as a promise";
}
