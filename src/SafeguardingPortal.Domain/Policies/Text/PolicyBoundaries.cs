using System.Text.RegularExpressions;

namespace SafeguardingPortal.Domain.Policies.Text;

/// <summary>Finds where one policy ends and the next begins, in a file that holds several.</summary>
internal static partial class PolicyBoundaries
{
    private const int LookAhead = 6;

    [GeneratedRegex(@"^(this|the|our|see|these|all) .*\b(polic|procedure)|\b(links?|read|refer|see|applies)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Sentence();

    public static IEnumerable<IReadOnlyList<SourceLine>> Cut(IReadOnlyList<SourceLine> lines)
    {
        var start = 0;
        for (var at = 1; at < lines.Count; at++)
        {
            if (!StartsFrontMatter(lines, start, at))
                continue;
            var first = TitleBlockAbove(lines, start, at);
            if (!HasSections(lines, start, first) || !HasSections(lines, first, lines.Count))
                continue;
            yield return lines.Skip(start).Take(first - start).ToList();
            start = first;
        }

        if (lines.Count > start)
            yield return lines.Skip(start).ToList();
    }

    private static bool StartsFrontMatter(IReadOnlyList<SourceLine> lines, int start, int at)
    {
        var mark = LineMark.Read(lines[at].Text);
        var text = LineMark.Unbold(mark.Rest);
        if (mark.Number.Length + mark.Bullet.Length > 0 || text.Length == 0)
            return false;
        if (FrontMatter.IsKeyDetailsHeading(text))
            return HasParagraphs(lines, start, at);
        if (!HeadingShape.EndsAsTitle(text) || HeadingShape.WordCount(text) > 12 || HeadingShape.OpensSection(text)
            || lines[at].IsFurniture || PolicyLinkList.IsLinkHeading(text) || !HeadingShape.Fits(text) || Sentence().IsMatch(text))
            return false;
        var isTitleHeading = mark.Hashes == 1 && lines.Skip(start).Take(at - start).Any(line => LineMark.Read(line.Text) is { Hashes: 1 });
        return isTitleHeading || IsFollowedByDetails(lines, at) || mark.Hashes == 0 && IsFollowedByFirstSection(lines, start, at);
    }

    private static bool IsFollowedByDetails(IReadOnlyList<SourceLine> lines, int at) =>
        lines.Skip(at + 1).Take(LookAhead).TakeWhile(line => LineMark.Read(line.Text) is { Number: "", Bullet: "" or "|" })
            .Any(line => FrontMatter.IsKnownDetail(LineMark.Read(line.Text).Rest) || FrontMatter.IsKeyDetailsHeading(line.Text));

    private static bool IsFollowedByFirstSection(IReadOnlyList<SourceLine> lines, int start, int at) =>
        at + 1 < lines.Count && LineMark.Read(lines[at + 1].Text) is { Number: "1" or "1.", Rest: var heading }
            && HeadingShape.Fits(heading + " ")
        && lines.Skip(start).Take(at - start).Any(line => LineMark.Read(line.Text).Number.TrimEnd('.') is "3" or "4");

    /// <summary>The organisation and title lines directly above.</summary>
    private static int TitleBlockAbove(IReadOnlyList<SourceLine> lines, int start, int at)
    {
        var first = at;
        while (first - 1 > start && at - first < 3 && IsName(lines[first - 1].Text))
            first--;
        return first;
    }

    private static bool IsName(string line)
    {
        var mark = LineMark.Read(line);
        return mark.Number.Length + mark.Bullet.Length == 0 && mark.Rest.Length > 0 && HeadingShape.Fits(LineMark.Unbold(mark.Rest))
            && !FrontMatter.IsLabelled(line)
            && (HeadingShape.NamesPaper(mark.Rest) || HeadingShape.NamesOrganisation(mark.Rest) || mark.Hashes == 1);
    }

    /// <summary>A motto or a prayer above the key details is no policy that ends there.</summary>
    private static bool HasParagraphs(IReadOnlyList<SourceLine> lines, int start, int at) =>
        lines.Skip(start).Take(at - start).Count(line => HeadingShape.WordCount(line.Text) > 12 || LineMark.Read(line.Text).IsMarked) >= 3;

    /// <summary>A policy has a body: without headings, numbers or a few lines above there is nothing to end.</summary>
    private static bool HasSections(IReadOnlyList<SourceLine> lines, int start, int end)
    {
        if (end - start < 4)
            return false;
        var clauses = new LineClassifier(lines.Skip(start).Take(end - start).ToList()).Classify()
            .Where(line => line.Kind == LineKind.Clause && !FrontMatter.IsLabelled(line.Source.Text)).ToList();
        return clauses.Count >= 3 && clauses.Exists(line => line.Mark.IsMarked || HeadingShape.WordCount(line.Mark.Rest) > 8);
    }
}
