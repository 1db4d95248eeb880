using System.Text.RegularExpressions;
using SafeguardingPortal.Domain.Policies.Checking.Data;

namespace SafeguardingPortal.Domain.Policies.Checking.Rules;

/// <summary>What was started and not finished, and what is not there at all.</summary>
internal static partial class CompletenessRules
{
    public static IEnumerable<Remark> MissingText(PolicyUnderCheck policy)
    {
        for (var at = 0; at < policy.Body.Count; at++)
        {
            var passage = policy.Body[at];
            if (passage.Text.EndsWith(':') && !passage.IsFormField && !IsFollowed(policy, at))
                yield return passage.Remark(LastWords(passage.Text),
                    "The sentence ends with a colon and nothing follows. Add the list, or finish the sentence.");
            else if (Announcing().IsMatch(passage.Text) ? !IsFollowed(policy, at) : BreaksOff().IsMatch(passage.Text)
                && !HasItems(policy, at) && !GoesOn(policy, at))
                yield return passage.Remark(LastWords(passage.Text), "The sentence breaks off. Add the missing words.");
            foreach (var match in passage.Find(Untitled()))
                yield return passage.Remark(match, "The guidance is not named. Add its title.");
            foreach (var match in passage.Find(RunTogether()))
                yield return passage.Remark(match, "Two titles stand side by side without a comma or “and” between them. Part them.");
            if (passage.Text.Length == 0)
                yield return passage.Remark(passage.Clause!.Number
                    + passage.Clause.Bullet, "There is a number or bullet without words. Add them or take it out.");
        }

        foreach (var remark in EmptySections(policy))
            yield return remark;
    }

    public static IEnumerable<Remark> MissingSection(PolicyUnderCheck policy)
    {
        if (policy.Body.Count == 0)
            yield break;
        var title = policy.Document.Title;
        var isShort = policy.Words.Split(' ').Length <= 250;
        var isTechnology = !isShort && (title is null || Technology().IsMatch(title))
            && Technology().Count(policy.Words) >= 3;
        var words = string.Join('\n', policy.Words, string.Join('\n', policy.Document.KeyDetails.Select(detail => detail.Label)));
        var missing = RequiredSubject.ForEveryPolicy.Skip(isShort ? 1 : 0).Concat(isTechnology ? RequiredSubject.ForTechnology : [])
            .Where(subject => !subject.Needle.IsMatch(words)).ToList();
        if (missing.Count > 0)
            yield return new Remark("whole policy", "", $"Nothing is said about {Listed([.. missing.Select(subject => subject.Name)])}. "
                + string.Join(' ', missing.Select(subject => subject.Advice)));
    }

    private static string Listed(IReadOnlyList<string> names) =>
        names.Count == 1 ? names[0] : $"{string.Join(", ", names.SkipLast(1))} or {names[^1]}";

    public static IEnumerable<Remark> VagueList(PolicyUnderCheck policy) =>
        from passage in policy.Body
        from match in passage.Find(AndSoOn())
        select passage.Remark(match, $"“{match.Value}” leaves open what else is meant. Name it, or say that the list gives examples.");

    private static IEnumerable<Remark> EmptySections(PolicyUnderCheck policy)
    {
        var sections = policy.Document.Sections;
        for (var at = 0; at < sections.Count; at++)
        {
            var hasSubsections = at + 1 < sections.Count && sections[at + 1].Level > sections[at].Level;
            if (sections[at].Clauses.Count == 0 && !hasSubsections && sections[at].Number.Length > 0)
                yield return policy.Headings[at].Remark(sections[at].Heading,
                    "This heading has no text. Add the text or take the heading out.");
        }
    }

    private static bool HasItems(PolicyUnderCheck policy, int at) =>
        at + 1 < policy.Body.Count && policy.Body[at + 1].Clause!.Level > policy.Body[at].Clause!.Level;

    /// <summary>"…; and" before the last item of a list, and a verse or an address broken into lines.</summary>
    private static bool GoesOn(PolicyUnderCheck policy, int at)
    {
        var (passage, next) = (policy.Body[at], policy.Body.ElementAtOrDefault(at + 1));
        return next is not null && next.Section == passage.Section && AndMore().IsMatch(passage.Text)
            && (passage.Clause!.Level > 0 || Connective().IsMatch(passage.Text) || !next.Clause!.IsMarked);
    }

    /// <summary>Whether a list or a continuation comes after.</summary>
    private static bool IsFollowed(PolicyUnderCheck policy, int at)
    {
        var passage = policy.Body[at];
        var clause = passage.Clause!;
        if (at + 1 < policy.Body.Count && policy.Body[at + 1] is var next && next.Section == passage.Section)
            return next.Clause!.Level > clause.Level || !(IsDecimal(clause) && IsDecimal(next.Clause))
                && next.Clause.Level == clause.Level && SeemsItem(clause, next);
        var sections = policy.Document.Sections;
        var here = passage.Section is null ? -1 : sections.ToList().FindIndex(section => ReferenceEquals(section, passage.Section));
        return here + 1 < sections.Count && sections[here + 1].Level > (passage.Section?.Level ?? 0) && passage.Section is not null;
    }

    /// <summary>Lists lose their indentation; a neighbour is taken for an item unless it is a sentence with the same mark.</summary>
    private static bool SeemsItem(PolicyClause clause, Passage next) =>
        clause.Bullet != next.Clause!.Bullet || clause.Bullet.Length == 0 || char.IsLower(next.Text.FirstOrDefault())
            || next.Text.Split(' ').Length <= 25 || !next.Text.EndsWith('.');

    private static bool IsDecimal(PolicyClause clause) => clause.Number.TrimEnd('.').Contains('.', StringComparison.Ordinal);

    private static string LastWords(string text)
    {
        var words = text.Split(' ');
        return words.Length <= 14 ? text : "… " + string.Join(' ', words[^14..]);
    }

    [GeneratedRegex(@"\b(and|or)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex AndMore();

    [GeneratedRegex(@"[;,]\s*(and|or)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Connective();

    /// <summary>"(EYFS) 'Working Together" and its kin.</summary>
    [GeneratedRegex(@"\((KCSIE|EYFS|WTSC|DfE)\)\s+['‘“""]\p{Lu}|['’”]\s*\((KCSIE|EYFS|WTSC)\)\s+['‘“""]?(?=Working|Keeping"
            + @"|Early Years|Statutory Framework)")]
    private static partial Regex RunTogether();

    [GeneratedRegex(@"\b(to|of|for|with|by|from|including|such as|if|when|that)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Announcing();

    [GeneratedRegex(@"\b(the|a|an|their|our|its|your|and|or|into|onto|because|which|as)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex BreaksOff();

    [GeneratedRegex(@"\bthe (DfE|Department for Education)(?: \(DfE\))?,? (?:non-)?statutory guidance\b(?!\s*(?:document|on|for|about"
        + @"|in|:|[‘'“""*(\[]|is|and procedures))", RegexOptions.IgnoreCase)]
    private static partial Regex Untitled();

    [GeneratedRegex(@"\betc\b\.?|\band so (on|forth)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AndSoOn();

    [GeneratedRegex(@"\b(mobiles?|phones?|social media|acceptable use|online|smart ?watch\w*|devices?|internet"
        + @"|cameras?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Technology();
}
