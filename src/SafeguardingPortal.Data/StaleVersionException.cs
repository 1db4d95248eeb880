using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Data;

/// <summary>The form was filled in against an older version of the record than the one stored now.</summary>
public sealed class StaleVersionException(Aggregate aggregate, int seen)
    : Exception($"Version {seen} was seen, version {aggregate?.Version} is stored.")
{
    public Guid SubjectId { get; } = aggregate?.Id ?? Guid.Empty;

    public string SubjectType { get; } = aggregate?.GetType().Name ?? "";

    public int Seen { get; } = seen;

    public int Stored { get; } = aggregate?.Version ?? 0;
}
