using System.Text.RegularExpressions;
using SafeguardingPortal.Domain.Policies.Checking.Data;
using SafeguardingPortal.Domain.Policies.Text;

namespace SafeguardingPortal.Domain.Policies.Checking.Rules;

/// <summary>Whether the people in the key details and the roles in the body are the same people (C002, C040–C043, C049).</summary>
internal static partial class RoleRules
{
    public static IEnumerable<Remark> ForeignRoleTitle(PolicyUnderCheck policy)
    {
        var front = string.Join('\n', policy.KeyDetails.Select(detail => $"{detail.Label}: {detail.Value}"));
        var known = LeaderTitle.All.Where(title => title.Pattern.IsMatch(front)).ToList();
        if (known.Count == 0)
            yield break;
        var leaders = string.Join(" or ", known.Select(title => title.Name));
        foreach (var title in LeaderTitle.All.Except(known))
        {
            if (First(policy, title) is { } found)
                yield return found.Passage.Remark(found.Match,
                    $"“{found.Match.Value}” is nobody's title here: the key details know a {leaders}. Put the right title"
                    + (found.Count > 1 ? $" ({found.Count} places)." : "."));
        }

        var isNamed = LeaderTitle.Governors.Pattern.IsMatch(front) || known.Exists(title => title.Name is "headteacher" or "principal");
        if (!isNamed && First(policy, LeaderTitle.Governors) is { } governors)
            yield return governors.Passage.Remark(governors.Match,
                $"Governors are spoken of, but the key details name none and know a {leaders}. Say who oversees this setting.");
    }

    public static IEnumerable<Remark> RoleWithoutHolder(PolicyUnderCheck policy)
    {
        foreach (var (role, pattern, keys) in Roles())
        {
            if (!policy.Names(keys) && !NamedRoles.Names(policy, keys[0])
                && policy.Body.Where(passage => !Elsewhere().IsMatch(passage.Text) && !IsLabel(passage.Text))
                    .SelectMany(passage => passage.Find(pattern).Select(match =>
                        (passage, match))).FirstOrDefault() is { match: not null } found)
                yield return found.passage.Remark(found.match,
                    $"The {role} is spoken of, but no name is given in the key details. Name the person, or leave the role out.");
        }
    }

    public static IEnumerable<Remark> RoleWithoutDuty(PolicyUnderCheck policy)
    {
        var body = string.Join('\n', policy.Prose.Select(passage => passage.Text));
        foreach (var (detail, passage) in policy.DetailsOf(KeyDetailKey.LeadPerson, KeyDetailKey.NamedGovernor,
            KeyDetailKey.DataController, KeyDetailKey.DeputySafeguardingLead))
        {
            var person = People(detail.Value).FirstOrDefault();
            var title = detail.Value.Split(',', '(').Skip(1).FirstOrDefault()?.Trim(' ', ')');
            if (person is not null && !body.Contains(person, StringComparison.OrdinalIgnoreCase) && !Says(body, title)
                && !RoleIn(body, KeyDetailKeys.Of(detail.Label)))
                yield return passage.Remark($"{detail.Label}: {detail.Value}",
                    "The body gives this role nothing to do. Say what the person does, or take the line out.");
        }
    }

    public static IEnumerable<Remark> DualControl(PolicyUnderCheck policy)
    {
        var leads = policy.DetailsOf(KeyDetailKey.DesignatedSafeguardingLead).Where(pair => pair.Detail.Value.Length > 0).ToList();
        if (leads.Count != 1 || People(leads[0].Detail.Value).Count() > 1)
            yield break;
        var lead = leads[0].Detail.Value;
        foreach (var title in LeaderTitle.All.Where(title => IsSame(policy, lead, title)))
        {
            foreach (var passage in policy.Body)
            {
                foreach (var match in passage.Find(Both()).Where(match => title.Pattern.IsMatch(match.Groups["leader"].Value)))
                    yield return passage.Remark(match,
                        $"“{match.Value}” reads as two people, but {lead} is both. Name a second person who is asked as well.");
            }
        }
    }

    private static bool IsSame(PolicyUnderCheck policy, string lead, LeaderTitle title) =>
        title.Pattern.IsMatch(lead)
        || policy.DetailsOf(KeyDetailKey.Manager).Any(pair => title.Pattern.IsMatch(pair.Detail.Label)
            && People(pair.Detail.Value).FirstOrDefault() is { } name && lead.Contains(name, StringComparison.OrdinalIgnoreCase));

    private static (Passage Passage, Match Match, int Count)? First(PolicyUnderCheck policy, LeaderTitle title)
    {
        var all = policy.Body.SelectMany(passage => passage.Find(title.Pattern).Select(match => (passage, match))).ToList();
        return all.Count == 0 ? null : (all[0].passage, all[0].match, all.Count);
    }

    /// <summary>A few words that name the role and say nothing of it.</summary>
    private static bool IsLabel(string text) => text.Split(' ').Length <= 8 && !text.EndsWith('.') && text.Length > 0
        && char.IsUpper(text[0]);

    [GeneratedRegex(@"\b(set out|listed|found|displayed|given|available) (in|on|at|below|above)\b|\bdetails of\b|\b(is|are) named\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Elsewhere();

    private static bool Says(string body, string? title) =>
        title is { Length: > 3 } && body.Contains(title, StringComparison.OrdinalIgnoreCase);

    private static bool RoleIn(string body, KeyDetailKey key)
    {
        if (key == KeyDetailKey.DeputySafeguardingLead)
            return Deputy().IsMatch(body);
        if (key == KeyDetailKey.NamedGovernor)
            return Governor().IsMatch(body);
        return key == KeyDetailKey.DataController ? DataRole().IsMatch(body) : Lead().IsMatch(body);
    }

    private static IEnumerable<string> People(string value) => Person().Matches(value).Select(match => match.Value);

    private static IEnumerable<(string Role, Regex Pattern, KeyDetailKey[] Keys)> Roles() =>
    [
        ("deputy safeguarding lead", Deputy(), [KeyDetailKey.DeputySafeguardingLead]),
        ("safeguarding governor", Governor(), [KeyDetailKey.NamedGovernor]),
        ("person responsible for data protection", DataRole(), [KeyDetailKey.DataController]),
    ];

    [GeneratedRegex(@"\((or|and) (a |the |their )?deput(y|ies)\)|\bdeputy (DSLs?|designated)\b|\bDSLs?,? (or|and|/) ?(a |the "
        + @"|their )?deput(y|ies)\b|\bdeputy (safeguarding|child protection) leads?\b|\bDDSLs?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Deputy();

    [GeneratedRegex(@"\b(named|link|safeguarding|nominated) governor\b", RegexOptions.IgnoreCase)]
    private static partial Regex Governor();

    [GeneratedRegex(@"\bdata (protection officer|controller)\b", RegexOptions.IgnoreCase)]
    private static partial Regex DataRole();

    [GeneratedRegex(@"\b(registered|named|nominated) person\b|\blead responsibility\b", RegexOptions.IgnoreCase)]
    private static partial Regex Lead();

    [GeneratedRegex(@"\bDSL(?: \(or (?:a |the )?deputy\))? and (?:the |a |our )?(?<leader>managers?|head ?teachers?|proprietors?"
        + @"|principal)\b|\b(?<leader>managers?|head ?teachers?|proprietors?|principal) and (?:the )?DSL\b", RegexOptions.IgnoreCase)]
    private static partial Regex Both();

    [GeneratedRegex(@"\b\p{Lu}[\p{Ll}'’]+(?: \p{Lu}[\p{L}'’-]+)+(?=,|\s*\(|\s*$| and | & |;|\s+-)")]
    private static partial Regex Person();
}
