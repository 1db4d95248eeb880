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
        return IsLinkHeading(section.Heading);
    }

    internal static bool IsLinkHeading(string heading) => LinkHeading().IsMatch(heading);

    /// <summary>The innermost items; where there is no list, the short lines.</summary>
    private static IEnumerable<string> Items(IReadOnlyList<PolicyClause> clauses)
    {
        var hasItems = clauses.Any(clause => clause.Level > 0);
        return clauses
            .Where((clause, at) => (clause.Level > 0 || !hasItems) && !(at + 1 < clauses.Count && clauses[at + 1].Level > clause.Level))
            .Select(clause => clause.Text)
            .SelectMany(Names);
    }

    /// <summary>One name to a line; several where semicolons part them; in a sentence, the policies written as names.</summary>
    private static IEnumerable<string> Names(string text)
    {
        if (text.EndsWith(':') || Address().IsMatch(text))
            return [];
        var parts = text.Split(';').Select(part => part.Trim().TrimEnd('.')).Where(part => part.Length > 0).ToList();
        if (parts.Count > 2 && parts.TrueForAll(part => part.Split(' ').Length <= 10))
            return parts;
        return text.Split(' ').Length <= 14 && !Sentence().IsMatch(text) && !SeeAlso().IsMatch(text) ? [text]
            : Named().Matches(text).Select(match => match.Value);
    }

    [GeneratedRegex(@"^(\d{1,2}\s+)?(\[[^\]]*\]\()?(https?://|www\.)|^\S+@\S+$", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"^(see|please see|read|refer|also|for more|further)\b", RegexOptions.IgnoreCase)]
    private static partial Regex SeeAlso();

    [GeneratedRegex(@"(?<![\p{L}])\p{Lu}[\w'’/-]*(?: (?:\p{Lu}[\w'’/-]*|of|and|on|against|to|the|for|&|\p{Ll}{3,14}(?= (?:[Pp]olicy"
            + @"|[Pp]rocedure)))){0,6} (?:[Pp]olicy|[Pp]rocedures?)\b")]
    private static partial Regex Named();

    [GeneratedRegex(@"\blinks?\b.*\bpolic|\b(other|related|associated|linked|relevant|supporting|further|connected) .*\b(polic(y|ies)"
        + @"|documents?|procedures)\b"
        + @"|^(links|related policies|cross.?references?|see also)\b|\bpolicy links\b|^links? (to|with)\b", RegexOptions.IgnoreCase)]
    private static partial Regex LinkHeading();

    [GeneratedRegex(@"\b(will|must|should|this policy)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Sentence();
}
