namespace SafeguardingPortal.Domain.Policies.Checking;

/// <summary>How one setting wants rules reported: rule id to severity, or to null for "off". Rules not named keep their own
/// severity.</summary>
public sealed record CheckProfile(IReadOnlyDictionary<string, Severity?> Choices)
{
    public static CheckProfile Standard { get; } = new(new Dictionary<string, Severity?>());

    public Severity? SeverityOf(CheckRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Choices.TryGetValue(rule.Id, out var chosen) ? chosen : rule.Severity;
    }
}
