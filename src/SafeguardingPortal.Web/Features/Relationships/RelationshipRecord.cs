using SafeguardingPortal.Domain.Relationships;

namespace SafeguardingPortal.Web.Features.Relationships;

/// <summary>Everything about one relationship, for a reader who may know it.</summary>
/// <param name="HasLogIn">Whether the person can confirm a decision themself.</param>
/// <param name="Decisions">The one that holds first.</param>
public sealed record RelationshipRecord(
    Guid Id,
    string Reference,
    int Version,
    string Name,
    bool IsMine,
    bool HasLogIn,
    ToldFacts Told,
    RelationshipState State,
    RelationshipStanding Standing,
    DateOnly? DueOn,
    bool WaitsToBeRead,
    IReadOnlyList<DecisionFacts> Decisions,
    IReadOnlyList<ChangeFacts> Changes,
    DateOnly? EndedOn,
    string? EndedBecause);

/// <summary>What was told.</summary>
/// <param name="WrittenDown">By whom and when, where that was not the person.</param>
public sealed record ToldFacts(string Kinds, string WithWhom, string? Child, string Circumstances, DateOnly On, string? WrittenDown);

/// <param name="TookPart">Who sat in which seat, in words.</param>
/// <param name="Read">How and when the person confirmed it; null while it waits for that.</param>
public sealed record DecisionFacts(
    Guid Id,
    RelationshipAgreed Agreed,
    string? Conditions,
    string? Advice,
    IReadOnlyList<string> TookPart,
    DateOnly TalkedOn,
    DateOnly ReviewOn,
    string RecordedBy,
    DateTimeOffset RecordedAt,
    string? Read);

public sealed record ChangeFacts(string What, string ToldBy, DateTimeOffset ToldAt);
