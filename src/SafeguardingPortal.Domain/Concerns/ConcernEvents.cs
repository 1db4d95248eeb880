using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Concerns;

/// <summary>Names nobody: the record does, and the trail outlives it.</summary>
public sealed record ConcernRecorded(string Reference, ConcernKind Kind, bool SelfReport, CaseRoute Route) : DomainEvent
{
    public override string Sentence => SelfReport ? $"Low-level concern {Reference} recorded; the person said it themself" : $"Low-level concern {Reference} recorded";
}

public sealed record ConcernDealtWith(string Reference) : DomainEvent
{
    public override string Sentence => $"How {Reference} was dealt with is recorded";
}

public sealed record ConcernOutlivedCase(string Reference) : DomainEvent
{
    public override string Sentence => $"{Reference} stays when the case that it belonged to is disposed of";
}

public sealed record ConcernKeptFrom(string Reference, int People, CaseRoute Before, CaseRoute After) : DomainEvent
{
    public override string Sentence => Before == After ? $"{Reference} is kept from somebody else too" : $"Others handle {Reference} now";
}

public sealed record ConcernBecameCase(string Reference, string CaseReference) : DomainEvent
{
    public override string Sentence => $"{Reference} was taken up as case {CaseReference}";
}

public sealed record ConcernsConsidered(ConcernLens Lens, string Rule, int Concerns, ConsiderationDecision Decision, string? CaseReference) : DomainEvent
{
    public override string Sentence => $"{Concerns} low-level concerns considered together: {Decision.Label().ToLowerInvariant()}";
}

public sealed record QuietTermLookedAt(string Term) : DomainEvent
{
    public override string Sentence => "A term without any low-level concern was looked at";
}
