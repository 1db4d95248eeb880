using System.Text.RegularExpressions;
using SafeguardingPortal.Domain.Policies.Text;

namespace SafeguardingPortal.Domain.Policies.Checking.Rules;

/// <summary>Clauses made for a time that is over (C018).</summary>
internal static partial class ExpiryRules
{
    public static IEnumerable<Remark> ExpiredClause(PolicyUnderCheck policy)
    {
        foreach (var passage in policy.Prose)
        {
            foreach (var match in passage.Find(Pandemic()).Take(1))
                yield return passage.Remark(match,
                    "This speaks of the pandemic as if it went on. Take the clause out, or say until when it holds.");
            foreach (var match in passage.Find(TimeLimit()))
            {
                if (PolicyDate.Read(match.Groups["date"].Value).Last < policy.Context.Today)
                    yield return passage.Remark(match, "The time this clause was made for is over. Take it out or renew it.");
            }
        }
    }

    [GeneratedRegex(@"\b(covid([- ]?19)?|coronavirus|pandemic|social(ly)? distanc\w+|test and trace|self-isolat\w+|bubbles?(?= (of"
        + @"|system|closure|arrangement)))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Pandemic();

    [GeneratedRegex(@"\b(until|valid to|up to and including|expires? on|for the (academic|school) year"
        + @"|temporarily to)\s+(?<date>[\w /\-–]{4,24}\b20\d\d([/\-–]\d{2,4})?|20\d\d([/\-–]\d{2,4})?)", RegexOptions.IgnoreCase)]
    private static partial Regex TimeLimit();
}
