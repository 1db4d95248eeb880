namespace SafeguardingPortal.Domain.Policies.Checking;

public enum Severity
{
    /// <summary>Worth knowing; nothing need change.</summary>
    Info,
    Warning,
    Error,
}

/// <summary>What a careful colleague would write in the margin.</summary>
/// <param name="Rule">The rule's id, such as "missing-text".</param>
/// <param name="Where">The place in the policy's own numbering.</param>
/// <param name="Excerpt">The words meant, as printed.</param>
/// <param name="Message">What is odd and what to do about it.</param>
public sealed record Finding(string Rule, Severity Severity, string Where, string Excerpt, string Message);

/// <summary>A finding before its rule and severity are known.</summary>
internal sealed record Remark(string Where, string Excerpt, string Message);
