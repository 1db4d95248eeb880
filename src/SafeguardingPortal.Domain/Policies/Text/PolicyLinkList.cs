using System.Text.RegularExpressions;

namespace SafeguardingPortal.Domain.Policies.Text;

/// <summary>The other policies that a policy lists, by their printed names, in order (C020).</summary>
public static partial class PolicyLinkList
{
    public static IReadOnlyList<string> In(IReadOnlyList<PolicySection> sections)
    {
        ArgumentNullException.ThrowIfNull(sections);
        return [.. sections.Where(IsLinkSection).SelectMany(section => Items(section.Clauses))];
    }

    public static bool IsLinkSection(PolicySection section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return LinkHeading().IsMatch(section.Heading);
    }

    /// <summary>The innermost items; where there is no list, the short lines.</summary>
    private static IEnumerable<string> Items(IReadOnlyList<PolicyClause> clauses)
    {
        var hasItems = clauses.Any(clause => clause.Level > 0);
        return clauses
            .Where((clause, at) => (clause.Level > 0 || !hasItems) && !(at + 1 < clauses.Count && clauses[at + 1].Level > clause.Level))
            .Select(clause => clause.Text)
            .Where(text => !text.EndsWith(':') && text.Split(' ').Length <= 14 && !Sentence().IsMatch(text));
    }

    [GeneratedRegex(@"\blinks?\b.*\bpolic|\b(other|related|associated|linked|relevant|supporting|further|connected) .*\b(polic(y|ies)"
        + @"|documents?|procedures)\b"
        + @"|^(links|related policies|cross.?references?|see also)\b|\bpolicy links\b|^links? (to|with)\b", RegexOptions.IgnoreCase)]
    private static partial Regex LinkHeading();

    [GeneratedRegex(@"\b(will|must|should|this policy)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Sentence();
}
