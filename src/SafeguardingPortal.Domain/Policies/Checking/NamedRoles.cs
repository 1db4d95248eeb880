using System.Text.RegularExpressions;
using SafeguardingPortal.Domain.Policies.Text;

namespace SafeguardingPortal.Domain.Policies.Checking;

/// <summary>Finds who holds a role where a policy names the person outside its key details: in a table of contacts or in a
/// sentence.</summary>
internal static partial class NamedRoles
{
    /// <summary>Whether the text names a holder of the role: "Deputy DSL | Owen Reed", "our lead is Ada Stone", "the lead (Ada)".</summary>
    public static bool Names(PolicyUnderCheck policy, KeyDetailKey key) =>
        policy.Body.Concat(policy.Adoption).Any(passage => Row(passage.Text, key) || Sentence(passage.Text, key));

    private static bool Row(string text, KeyDetailKey key)
    {
        var cells = Apart().Split(text).Select(cell => cell.Trim(' ', ':')).Where(cell => cell.Length > 0).ToList();
        return Enumerable.Range(0, Math.Max(0, cells.Count - 1)).Any(at =>
            KeyDetailKeys.Of(cells[at]) == key && Name().IsMatch(cells[at + 1]));
    }

    private static bool Sentence(string text, KeyDetailKey key)
    {
        if (key == KeyDetailKey.DesignatedSafeguardingLead)
            return Lead().Matches(text).Any(match => !match.Value.Contains("eputy", StringComparison.Ordinal));
        if (key == KeyDetailKey.DeputySafeguardingLead)
            return Deputy().IsMatch(text);
        return key == KeyDetailKey.NamedGovernor ? Governor().IsMatch(text) : DataRole().IsMatch(text);
    }

    private const string Says = @"(?:\s*\((?:DSL|DDSL|DPO)s?\))?[^.;]{0,40}?(?:\bis\b|\bare\b|:|,|–|-|\()\s*(?:(?:Mrs?|Miss|Ms|Dr"
            + @"|Rev)\.?\s+)?"
        + @"(?-i:\p{Lu}\p{Ll}+(?:\s+\p{Lu}[\p{L}'’-]+)*)(?=[\s.,;)]|$)";

    [GeneratedRegex(@"\t|\s{3,}|\||:\s|\s[–—-]\s")]
    private static partial Regex Apart();

    [GeneratedRegex(@"^(?:(?:Mrs?|Miss|Ms|Dr|Rev)\.?\s+)?\p{Lu}[\p{L}'’.-]*(\s+\p{Lu}[\p{L}'’-]*)+")]
    private static partial Regex Name();

    [GeneratedRegex(@"(?:deputy )?\b(?:designated|lead|named) (?:safeguarding|child protection) (?:lead|officer|person|teacher)s?"
        + Says, RegexOptions.IgnoreCase)]
    private static partial Regex Lead();

    [GeneratedRegex(@"\bdeputy (?:DSLs?|designated (?:safeguarding )?leads?|safeguarding leads?)" + Says, RegexOptions.IgnoreCase)]
    private static partial Regex Deputy();

    [GeneratedRegex(@"\bgovernor\b" + Says, RegexOptions.IgnoreCase)]
    private static partial Regex Governor();

    [GeneratedRegex(@"\bdata (?:protection officer|protection lead|controller)" + Says, RegexOptions.IgnoreCase)]
    private static partial Regex DataRole();
}
