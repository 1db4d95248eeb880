using System.Text.RegularExpressions;
using SafeguardingPortal.Domain.Policies.Checking.Data;
using SafeguardingPortal.Domain.Policies.Text;

namespace SafeguardingPortal.Domain.Policies.Checking;

/// <summary>Finds where the body sends its reader to another policy.</summary>
internal static partial class Citations
{
    public static IEnumerable<(PolicyFamily Family, Passage Passage, string Words)> In(PolicyUnderCheck policy)
    {
        Passage? announcing = null;
        foreach (var passage in policy.Body.Where(passage => passage.Section is null || !PolicyLinkList.IsLinkSection(passage.Section)))
        {
            if (announcing is not null && passage.Section == announcing.Section && passage.Clause!.Level > announcing.Clause!.Level)
            {
                if (passage.Text.Split(' ').Length <= 6 && PolicyFamily.For(passage.Text) is { } listed)
                    yield return (listed, passage, passage.Text);
                continue;
            }

            announcing = Announces().IsMatch(passage.Text) ? passage : null;
            foreach (var named in InText(passage))
                yield return named;
        }
    }

    private static IEnumerable<(PolicyFamily, Passage, string)> InText(Passage passage)
    {
        foreach (var phrase in passage.Find(Named()).Concat(passage.Find(Included())))
        {
            // "behaviour, image use and child protection policies" names three.
            foreach (var part in Parts().Split(phrase.Groups["list"].Value).Select(part => part.Trim()).Where(part => part.Length > 0))
            {
                if (Last(part) is { } found)
                    yield return (found.Family, passage, found.Words);
            }
        }
    }

    /// <summary>The name nearest to the word "policy": the words before it belong to the sentence.</summary>
    private static (PolicyFamily Family, string Words)? Last(string part) =>
        PolicyFamily.All.SelectMany(family => family.Alias.Matches(part).Select(match => (family, match)))
            .Where(found => part.Length - found.match.Index - found.match.Length <= 14)
            .OrderBy(found => found.match.Index).Select(found => ((PolicyFamily, string)?)(found.family, found.match.Value))
            .FirstOrDefault();

    [GeneratedRegex(@"(?<list>(?:[\w'’/-]+ ){0,4}[\w'’/-]+(?:\s*,\s*(?:[\w'’/-]+ ){0,5}[\w'’/-]+){0,8}(?:,? (?:and"
        + @"|or)(?:/or)? (?:[\w'’/-]+ ){0,4}[\w'’/-]+)?) (?:policies|procedures)\b"
        + @"|(?<list>(?:[\w'’/-]+ ){0,5}[\w'’/-]+) (?:policy|procedure)\b(?! (?:aims?|scope|template|breach(?:es)?|compliance|updates?"
        + @"|or curriculum))|\b(?<list>(?:staff )?code of conduct)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    [GeneratedRegex(@"\b(?:policies|procedures|policy)\b[^.;:]{0,40}?,? (?:such as|including(?: but not limited to)?"
        + @"|including but not limited|like) (?<list>[^.;:]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Included();

    [GeneratedRegex(@",|\band\b|\bor\b", RegexOptions.IgnoreCase)]
    private static partial Regex Parts();

    [GeneratedRegex(@"\b(polic(y|ies)|procedures)\b.*\b(includes?|including|such as|following)\s*:?$|\b(polic(y|ies)"
        + @"|procedures)\s*:$", RegexOptions.IgnoreCase)]
    private static partial Regex Announces();
}
