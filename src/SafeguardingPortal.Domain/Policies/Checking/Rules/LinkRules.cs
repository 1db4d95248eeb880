using System.Text.RegularExpressions;
using SafeguardingPortal.Domain.Policies.Checking.Data;

namespace SafeguardingPortal.Domain.Policies.Checking.Rules;

/// <summary>Whether the policies a policy sends its reader to are in its list, can be found, and point back (C021, C023).</summary>
internal static partial class LinkRules
{
    public static IEnumerable<Remark> CitedNotLinked(PolicyUnderCheck policy)
    {
        if (policy.Document.Links.Count == 0)
            yield break;
        var linked = policy.Document.Links.SelectMany(Families).ToHashSet();
        var own = Families(policy.Document.Title ?? "")
            .Concat(policy.Body.SelectMany(passage => passage.Find(Itself())).SelectMany(match => Families(match.Value))).ToHashSet();
        foreach (var (family, passage, words) in Citations.In(policy).DistinctBy(citation => citation.Family))
        {
            if (!linked.Contains(family) && !own.Contains(family))
                yield return passage.Remark(words,
                    $"The {family.Name} is cited here but is not in the list of linked policies. Add it to the list.");
        }
    }

    public static IEnumerable<Remark> LinkedNotHeld(PolicyUnderCheck policy) =>
        policy.Document.Links.Intersect(policy.Context.LinksNotHeld).Select(link => new Remark("links", link,
            $"“{Passage.Plain(link)}” is in the list, but neither here nor known to be kept elsewhere. Add it, or say where it is."));

    public static IEnumerable<Remark> NotReciprocal(PolicyUnderCheck policy)
    {
        if (PolicyFamily.For(policy.Document.Title ?? "") is not { } own)
            yield break;
        foreach (var other in policy.Context.Library
            .Where(other => other.Links.Count > 0 && PolicyFamily.For(other.Title ?? "") is not null))
        {
            var family = PolicyFamily.For(other.Title!)!;
            if (family != own && Links(policy.Document, family) && !Links(other, own))
                yield return new Remark("links", other.Title!,
                    $"This policy links to “{other.Title}”, which does not link back. Add the link there.");
        }
    }

    private static bool Links(PolicyDocument policy, PolicyFamily family) => policy.Links.SelectMany(Families).Contains(family);

    /// <summary>The families named, the longer name before the shorter that stands in it: "staff behaviour" is no behaviour
    /// policy.</summary>
    private static IEnumerable<PolicyFamily> Families(string name)
    {
        var found = PolicyFamily.All.SelectMany(family => family.Alias.Matches(name).Select(match => (family, match)))
            .Where(item => item.match.Length > 0).ToList();
        return found.Where(item => !found.Exists(other => other.family != item.family && other.match.Length > item.match.Length
                && other.match.Index <= item.match.Index && other.match.Index + other.match.Length >= item.match.Index + item.match.Length))
            .Select(item => item.family).Distinct();
    }

    /// <summary>Where a policy speaks of itself: "The phones policy has been written by …", "the purpose of our phones policy is
    /// …".</summary>
    [GeneratedRegex(@"^The [^.,;]{3,80} policy (?:has been|was) (?:written|developed|produced)"
        + @"|\bpurpose of [^.,;]{3,120} policy is\b", RegexOptions.IgnoreCase)]
    private static partial Regex Itself();
}
