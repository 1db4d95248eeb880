using System.Text.RegularExpressions;

namespace SafeguardingPortal.Domain.Policies.Checking;

/// <summary>One stretch of a policy's words with its place.</summary>
/// <param name="Raw">As printed, Markdown marks included.</param>
/// <param name="Section">Null above the first section.</param>
/// <param name="Clause">Null for headings, key details and the adoption block.</param>
internal sealed partial record Passage(string Where, string Raw, PolicySection? Section, PolicyClause? Clause)
{
    /// <summary>The words without Markdown marks.</summary>
    public string Text { get; } = Plain(Raw);

    /// <summary>Whether this is a line to be filled in by hand, on a form that the policy prints.</summary>
    public bool IsFormField => Section is not null && Form().IsMatch(Section.Heading) || Field().IsMatch(Text);

    public bool IsHeading => Clause is null && Section is not null;

    public Remark Remark(string excerpt, string message) => new(Where, Shorten(excerpt), message);

    /// <summary>Quotes the match with some words around it.</summary>
    public Remark Remark(Match match, string message) => Remark(Around(Text, match.Index, match.Length), message);

    /// <summary>The matches of a pattern in the plain words.</summary>
    public IEnumerable<Match> Find(Regex pattern) => pattern.Matches(Text);

    public IEnumerable<string> Sentences() => SentenceEnd().Split(Text).Where(sentence => sentence.Length > 0);

    public static string Plain(string markdown)
    {
        var text = Link().Replace(markdown, "${text}");
        return Escape().Replace(Emphasis().Replace(text, ""), "$1").Trim();
    }

    /// <summary>The words at a place with some around them, cut between words.</summary>
    public static string Around(string text, int index, int length)
    {
        const int Margin = 40;
        var start = Math.Max(0, index - Margin);
        var end = Math.Min(text.Length, index + length + Margin);
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
            start--;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
            end++;
        return (start > 0 ? "… " : "") + text[start..end].Trim() + (end < text.Length ? " …" : "");
    }

    private static string Shorten(string text) => text.Length <= 160 ? text : text[..157].TrimEnd() + " …";

    [GeneratedRegex(@"\b(appendix|annexe?|form|agreement|declaration|slip|checklist|consent|record|log|signature)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Form();

    [GeneratedRegex(@"^(sign(ed|ature)?|(full |print(ed)? |child'?s? |pupil'?s? |parent'?s? )?names?|date|job title|role|position"
            + @"|class|year group|relationship"
        + @"|i (agree|confirm|understand|consent|do|have read))\b[^.]{0,60}(:|_{3,}|\.{4,}|…)", RegexOptions.IgnoreCase)]
    private static partial Regex Field();

    [GeneratedRegex(@"\[(?<text>(?:[^\]\\]|\\.)*)\]\([^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\*\*|__|(?<=^|\s)[*_](?=\S)|(?<=\S)[*_](?=\s|[.,;:)]|$)")]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"\\([\\`*_{}\[\]()#+\-.!|])")]
    private static partial Regex Escape();

    [GeneratedRegex(@"(?<=[.!?]['’”""]?)\s+(?=[\p{Lu}‘“""'(])")]
    private static partial Regex SentenceEnd();
}
