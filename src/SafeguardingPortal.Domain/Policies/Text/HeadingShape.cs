using System.Text.RegularExpressions;

namespace SafeguardingPortal.Domain.Policies.Text;

/// <summary>Whether words alone look like a heading: few, no full stop, no verb that promises something.</summary>
internal static partial class HeadingShape
{
    private const int Words = 10;
    private const int WordsInCapitals = 18;

    public static bool Fits(string text)
    {
        var words = Space().Split(text);
        if (text.Length == 0 || WideGap().IsMatch(text) || words.Length > (InCapitals(words) ? WordsInCapitals : Words))
            return false;
        if (!char.IsUpper(text.TrimStart('\'', '‘', '"', '“', '(', '*').FirstOrDefault())
            || ".;:,!".Contains(text[^1], StringComparison.Ordinal))
            return false;
        if (Question().IsMatch(text))
            return true;
        return !Sentence().IsMatch(text) && !Promise().IsMatch(text) && !Unfinished().IsMatch(text) && !Contact().IsMatch(text);
    }

    /// <summary>The same with more words, for lines that stand quite alone.</summary>
    public static bool FitsLong(string text) =>
        WordCount(text) <= WordsInCapitals - 3 && char.IsUpper(text.TrimStart('\'', '‘', '"', '“', '(', '*').FirstOrDefault())
        && !".;:,!?".Contains(text[^1], StringComparison.Ordinal) && !WideGap().IsMatch(text)
        && !OrderGiven().IsMatch(text) && !Unfinished().IsMatch(text) && !Contact().IsMatch(text);

    /// <summary>Titles name the paper: policy, procedure, agreement, code of conduct.</summary>
    public static bool NamesPaper(string text) => Paper().IsMatch(text) && !AnyPaper().IsMatch(text);

    public static bool EndsAsTitle(string text) => PaperAtEnd().IsMatch(text) && !AnyPaper().IsMatch(text);

    public static bool NamesOrganisation(string text) => Organisation().IsMatch(text) && !NamesPaper(text);

    /// <summary>"Appendix 2" and its kin, which stand beside the main sections.</summary>
    public static bool NamesPart(string text) => Part().IsMatch(text);

    public static bool OpensSection(string text) => FirstSection().IsMatch(text);

    /// <summary>A heading that many policies share.</summary>
    public static bool IsUsual(string text) => WordCount(text) <= 8 && (OpensSection(text) || Usual().IsMatch(text));

    /// <summary>Whether a verb promises or orders something, as labels and headings do not.</summary>
    public static bool Promises(string text) => Promise().IsMatch(text);

    public static int WordCount(string text) => Space().Split(text.Trim()).Length;

    private static bool InCapitals(string[] words)
    {
        var long_ = words.Where(word => word.Length > 3).ToArray();
        return long_.Length > 0 && long_.Count(word => char.IsUpper(word[0])) * 2 >= long_.Length;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    /// <summary>Columns of a table stand apart; the words of a heading do not.</summary>
    [GeneratedRegex(@"\S\s{3,}\S|\t")]
    private static partial Regex WideGap();

    [GeneratedRegex(@"^(This|These|Those|I|You|They|It|There|Please)\b(?! (policy|page|paper|document)$)|^We (?!aim)")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^(What|Who|When|Where|Why|How)\b")]
    private static partial Regex Question();

    [GeneratedRegex(@"^(Appendix|Annexe?|Part)\s+\w{1,3}\b", RegexOptions.IgnoreCase)]
    private static partial Regex Part();

    [GeneratedRegex(@"\b(will|must|should|shall|may|can|cannot|is|are|was|were|has|have|do|does|not)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Promise();

    [GeneratedRegex(@"\b(will|must|should|shall|may|can|cannot|is|are|was|were|has|have|we|you|I)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OrderGiven();

    [GeneratedRegex(@"\b(to|for|and|or|of|with|by|the|a|an|in|on|includes?|including)$", RegexOptions.IgnoreCase)]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"@|https?://|www\.|\d{5}|_{3}")]
    private static partial Regex Contact();

    /// <summary>Headings that stand in any policy: "Procedures", "Policy statement".</summary>
    [GeneratedRegex(@"^(our |the |this )?(policy|policies|procedures?|policy statement|statement of policy|policies and procedures"
            + @"|policy and procedures?"
        + @"|policy procedures?|agreement)$", RegexOptions.IgnoreCase)]
    private static partial Regex AnyPaper();

    [GeneratedRegex(@"\b(polic(y|ies)|procedures?|agreement|code of conduct|AUP|charter)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Paper();

    [GeneratedRegex(@"\b(polic(y|ies)|procedures?|agreement|code of conduct"
        + @"|AUP)(\s*\(?\d{4}([-/–]\d{2,4})?\)?)?$", RegexOptions.IgnoreCase)]
    private static partial Regex PaperAtEnd();

    [GeneratedRegex(@"\b(nursery|nurseries|pre-?school|school|playgroup|academy|college|centre|trust|kindergarten|childcare|federation"
        + @"|children's)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Organisation();

    [GeneratedRegex(@"^(((other|related|linked|associated|relevant) .*(polic|documents|guidance|procedures))|links (to|with)"
        + @"|legislation|legal framework|definitions"
        + @"|roles and responsibilities|monitoring|policy monitoring|responding to|breach(es)?\b|sanctions|training|e-?mails?$"
        + @"|social (media|networking)$|data (storage|protection)"
        + @"|complaints$|reputation$|review$|equality)", RegexOptions.IgnoreCase)]
    private static partial Regex Usual();

    [GeneratedRegex(@"^((our |policy )?(scope|aims?|introduction|purpose|statement( of intent)?|rationale|background|overview|intent"
        + @"|contents)\b"
        + @"|(policy aims|aims and|statement of intent|table of contents|safeguarding statement))", RegexOptions.IgnoreCase)]
    private static partial Regex FirstSection();
}
