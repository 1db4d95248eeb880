using System.Text.RegularExpressions;

namespace SafeguardingPortal.Domain.Policies.Text;

/// <summary>Finds the running heads, feet and page numbers that a text carries along when it is taken from printed pages.</summary>
internal static partial class PageFurniture
{
    private const int LongestHead = 150;
    private const int LinesToTitle = 12;

    /// <summary>The places of such lines. A head printed once at the top, where nothing else could be the title, stays.</summary>
    public static HashSet<int> In(IReadOnlyList<SourceLine> lines)
    {
        var found = new HashSet<int>();
        if (lines.Any(line => line.Text.StartsWith("# ", StringComparison.Ordinal)
            || line.Text.StartsWith("## ", StringComparison.Ordinal)))
            return found;
        for (var at = 0; at < lines.Count; at++)
        {
            if (IsPageNumber(lines[at].Text))
                found.Add(at);
        }

        foreach (var same in Enumerable.Range(0, lines.Count).Where(at => lines[at].Text.Length <= LongestHead
            && Letter().IsMatch(lines[at].Text))
            .GroupBy(at => Key(lines[at].Text)).Where(group => group.Count() > 1))
        {
            if (IsRepeatedHead(lines, [.. same], found))
                found.UnionWith(same.Where(at => at != same.First() || !IsOnlyTitle(lines, at)));
        }

        found.UnionWith(Enumerable.Range(0, lines.Count).Where(at => BareNumber().IsMatch(lines[at].Text)
            && (found.Contains(at - 1) || found.Contains(at + 1) || lines[at].AfterPage || at + 1 < lines.Count && lines[at
                + 1].AfterPage)).ToList());
        return found;
    }

    /// <summary>"Page 3 of 12", "3 | Page", "- 3 -".</summary>
    public static bool IsPageNumber(string text) => PageNumber().IsMatch(text);

    /// <summary>A line of a printed table of contents: words, dots, a page number.</summary>
    public static bool IsContents(string text) => ContentsLine().IsMatch(text);

    private static bool IsRepeatedHead(IReadOnlyList<SourceLine> lines, IReadOnlyList<int> places, HashSet<int> pageNumbers)
    {
        var text = lines[places[0]].Text;
        if (LineMark.Read(text) is { Bullet.Length: > 0 } || ".:;?!".Contains(text[^1], StringComparison.Ordinal) || Blank().IsMatch(text))
            return false;
        if (SaysPage().IsMatch(text))
            return true;
        var atPageEdge = places.Count(at => lines[at].AfterPage || at + 1 < lines.Count && lines[at + 1].AfterPage
            || IsBareNumber(lines, at - 1) || IsBareNumber(lines, at + 1) || pageNumbers.Contains(at - 1) || pageNumbers.Contains(at + 1));
        return atPageEdge >= 2 && atPageEdge * 2 >= places.Count || places.Count >= 3 && text.Contains("   ", StringComparison.Ordinal)
            && HeadingShape.NamesPaper(text);
    }

    private static bool IsOnlyTitle(IReadOnlyList<SourceLine> lines, int at) =>
        at < LinesToTitle && !SaysPage().IsMatch(lines[at].Text)
        && !lines.Take(LinesToTitle).Where((line, other) => other != at && Key(line.Text) != Key(lines[at].Text))
            .Any(line => HeadingShape.Fits(line.Text) && HeadingShape.NamesPaper(line.Text));

    private static bool IsBareNumber(IReadOnlyList<SourceLine> lines, int at) =>
        at >= 0 && at < lines.Count && BareNumber().IsMatch(lines[at].Text);

    private static string Key(string text) => Gap().Replace(Digits().Replace(text.ToLowerInvariant(), "#"), " ");

    [GeneratedRegex(@"^(page\s+\d+(\s*(of|/)\s*\d+)?|\d+\s+of\s+\d+|-\s*\d+\s*-|\d{1,3}\s*\|\s*p\s?a\s?g\s?e"
            + @"|p\s?a\s?g\s?e\s*\|\s*\d{1,3})$",
        RegexOptions.IgnoreCase)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"(\.{4,}|…{2,}|\. \. \.[. ]*)\s*\d+$|^[. …]{5,}$")]
    private static partial Regex ContentsLine();

    [GeneratedRegex(@"\bpage\s*\d+|\d+\s*\|\s*p ?a ?g ?e\b|\b\d+ of \d+$|^©", RegexOptions.IgnoreCase)]
    private static partial Regex SaysPage();

    [GeneratedRegex(@"^\d{1,3}$")]
    private static partial Regex BareNumber();

    [GeneratedRegex(@"_{3,}|\.{3,}|…")]
    private static partial Regex Blank();

    [GeneratedRegex(@"\p{L}{2}")]
    private static partial Regex Letter();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Gap();
}
