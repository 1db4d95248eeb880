using System.Text.RegularExpressions;
using SafeguardingPortal.Domain.Policies.Checking;

namespace SafeguardingPortal.Domain.Policies.Links;

/// <summary>Tells a policy again under the different names that papers print for it (C027).</summary>
public static partial class LinkName
{
    public const int KeyLength = 200;

    /// <summary>
    /// The words that matter, in alphabetical order: "Safeguarding and Child Protection Policy" and "our child protection &amp;
    /// safeguarding policies" have one key.
    /// </summary>
    public static string KeyOf(string printed)
    {
        ArgumentNullException.ThrowIfNull(printed);
        var plain = Passage.Plain(printed).ToLowerInvariant().Replace("e-safety", "esafety", StringComparison.Ordinal);
        var words = Word().Matches(plain).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal).ToList();
        var telling = words.Where(word => !Empty().IsMatch(word)).ToList();
        var key = string.Join(' ', telling.Count > 0 ? telling : words);
        return key.Length <= KeyLength ? key : key[..KeyLength];
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();

    [GeneratedRegex("^(the|our|a|an|and|of|on|for|in|polic(y|ies)|procedures?|practices?|statements?|documents?)$")]
    private static partial Regex Empty();
}
