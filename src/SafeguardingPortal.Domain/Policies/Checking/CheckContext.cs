using SafeguardingPortal.Domain.Policies.Checking.Data;
using SafeguardingPortal.Domain.Policies.Checking.Spelling;

namespace SafeguardingPortal.Domain.Policies.Checking;

/// <summary>What is known beside the policy's own words. All but the day may be left out; then the rules that need it stay
/// silent.</summary>
/// <param name="Today">The London date on which reviews count as overdue and guidance as replaced.</param>
public sealed record CheckContext(DateOnly Today)
{
    public CheckProfile Profile { get; init; } = CheckProfile.Standard;

    public GuidanceRegister Guidance { get; init; } = GuidanceRegister.Standard;

    /// <summary>The words spelling is checked against; null leaves only the well-known slips.</summary>
    public WordList? Words { get; init; }

    /// <summary>The setting's name, where it is known.</summary>
    public string? SettingName { get; init; }

    /// <summary>Whether a body of the setting ratifies or adopts its policies.</summary>
    public bool IsRatified { get; init; }

    /// <summary>The setting's other policies.</summary>
    public IReadOnlyList<PolicyDocument> Library { get; init; } = [];

    /// <summary>Of the policies that the text lists, those of which nobody knows where they are; as printed.</summary>
    public IReadOnlyList<string> LinksNotHeld { get; init; } = [];

    /// <summary>The version before this one.</summary>
    public PolicyDocument? Previous { get; init; }
}
