using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Domain.SignOffs;

/// <summary>The usual statement, which the leader may change for each policy: read and understood, then the points of C070–C077.</summary>
public static class SignOffStatement
{
    public static string Usual(Terms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return string.Join('\n',
            "I have read this policy, I understand it, and I will follow it.",
            "I know that I must report a breach of it, and whom I tell.",
            "I know that misuse, here or outside work, can lead to action being taken.",
            "I am responsible for any device I bring. The setting does not answer for its loss, theft or damage.",
            "I keep my device locked and my codes to myself, and I lend neither.",
            $"I put my device in its storage place during {terms.RestrictedTime}.");
    }

    /// <summary>For those who only attest that they have read and understood it (C059).</summary>
    public static string ReadAndUnderstood { get; } = "I have read this policy and I understand it.";

    /// <summary>The points, one a line, for showing them as a list.</summary>
    public static IReadOnlyList<string> Points(string statement) =>
        (statement ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
