using System.Globalization;
using System.Text.RegularExpressions;

namespace SafeguardingPortal.Domain.Policies.Text;

/// <summary>
/// Tells headings from clauses. A text with Markdown headings is taken at its word; in plain text a heading shows by its shape and by what
/// stands around it.
/// </summary>
internal sealed partial class LineClassifier(IReadOnlyList<SourceLine> lines)
{
    private const int LongestSibling = 18;

    private readonly LineMark[] marks = [.. lines.Select(line => LineMark.Read(line.Text))];
    private readonly HashSet<int> headings = [];
    private readonly bool marksHeadings = lines.Any(line => LineMark.Read(line.Text).Hashes > 0);

    public bool IsMarkdown => marksHeadings;

    public IReadOnlyList<ReadLine> Classify()
    {
        var read = new List<ReadLine>();
        for (var at = 0; at < lines.Count; at++)
        {
            if (NumberIsSplitOff(at))
            {
                var number = lines[at].Text;
                at++;
                read.Add(new ReadLine(LineKind.Heading, new LineMark(0, number, "", lines[at].Text), lines[at], WasSplit: true));
            }
            else if (IsStray(at))
                read.Add(new ReadLine(LineKind.Stray, marks[at], lines[at]));
            else if (IsHeading(at))
            {
                headings.Add(at);
                read.Add(new ReadLine(LineKind.Heading, AsHeading(at), lines[at]));
            }
            else
                read.Add(new ReadLine(LineKind.Clause, marks[at], lines[at]));
        }

        return read;
    }

    /// <summary>Bare numbers before headings count up; "1" after "4" belongs to a footnote.</summary>
    private bool CountsOn(int at)
    {
        var number = marks[at].Number;
        if (number.EndsWith('.') || number.EndsWith(')') || marks[at].IsDotted)
            return true;
        var last = headings.Where(above => marks[above].Hashes == 0 && int.TryParse(marks[above].Number.TrimEnd('.'), out _))
            .Select(above => int.Parse(marks[above].Number.TrimEnd('.'), CultureInfo.InvariantCulture)).DefaultIfEmpty(0).Max();
        return !int.TryParse(number, out var count) || count > last;
    }

    private LineMark AsHeading(int at) => marks[at].Hashes == 0 && LineMark.IsWhollyBold(lines[at].Text)
        ? LineMark.Read("# " + LineMark.Unbold(lines[at].Text)) with { Hashes = 0 }
        : marks[at];

    private bool NumberIsSplitOff(int at) =>
        !marksHeadings && at + 1 < lines.Count && PlainNumber().IsMatch(lines[at].Text) && !marks[at + 1].IsMarked
            && HeadingShape.Fits(lines[at + 1].Text) && !lines[at + 1].IsFurniture && !lines[at].IsFurniture;

    private bool IsStray(int at) =>
        lines[at].IsFurniture || !HasWord().IsMatch(lines[at].Text) && marks[at].Hashes == 0
            || PageFurniture.IsPageNumber(lines[at].Text) || PageFurniture.IsContents(lines[at].Text);

    private bool IsHeading(int at)
    {
        var mark = marks[at];
        if (mark.Hashes > 0)
            return true;
        if (LineMark.IsWhollyBold(lines[at].Text) && HeadingShape.Fits(LineMark.Unbold(lines[at].Text)))
            return true;
        if (marksHeadings || mark.Bullet.Length > 0 || mark.Rest.Length == 0)
            return false;
        return mark.Number.Length > 0 ? IsNumberedHeading(at) : IsBareHeading(at);
    }

    private bool IsNumberedHeading(int at)
    {
        var mark = marks[at];
        if (!char.IsDigit(mark.Number[0]) && !RomanNumber().IsMatch(mark.Number) || !CountsOn(at))
            return false;
        if (!HeadingShape.Fits(mark.Rest.TrimEnd(':')))
            return LeadsTextLikeItsSiblings(at);
        var run = 1 + Run(at, -1) + Run(at, +1);
        return run < 3 && (run == 1 || mark.IsDotted || at == 0 || !lines[at - 1].Text.EndsWith(':'));
    }

    /// <summary>"7.2 If a child tells you something" is a heading where 7.1 or 7.3 is one and text without a number follows.</summary>
    private bool LeadsTextLikeItsSiblings(int at)
    {
        var mark = marks[at];
        return mark.IsDotted && at + 1 < lines.Count && !lines[at + 1].IsFurniture
            && !".;:,".Contains(mark.Rest[^1], StringComparison.Ordinal)
            && HeadingShape.WordCount(mark.Rest) <= LongestSibling
            && (!marks[at + 1].IsMarked || marks[at + 1].Bullet.Length > 0)
            && Enumerable.Range(0, lines.Count).Any(other => other != at && marks[other].IsDotted
                && LineMark.DepthOf(marks[other].Number) == LineMark.DepthOf(mark.Number)
                && HeadingShape.Fits(marks[other].Rest) && other + 1 < lines.Count && !marks[other + 1].IsDotted);
    }

    /// <summary>How many lines in one direction carry on the count with nothing between: then it is a list, not a row of
    /// headings.</summary>
    private int Run(int at, int step)
    {
        var count = 0;
        for (var next = at + step; next >= 0 && next < lines.Count && Follows(marks[next - step], marks[next], step); next += step)
            count++;
        return count;
    }

    private static bool Follows(LineMark one, LineMark other, int step) =>
        Ordinal(one.Number) is { } first && Ordinal(other.Number) is { } second
        && first.Parent == second.Parent && second.Last == first.Last + step && HeadingShape.Fits(other.Rest.TrimEnd(':') + " ");

    private static (string Parent, int Last)? Ordinal(string number)
    {
        var parts = number.TrimEnd('.', ')').Split('.');
        return int.TryParse(parts[^1], out var last) ? (string.Join('.', parts[..^1]), last) : null;
    }

    private bool IsBareHeading(int at)
    {
        var text = lines[at].Text;
        if (NamedPart().IsMatch(text) && HeadingShape.WordCount(text) <= LongestSibling
            && !".;".Contains(text[^1], StringComparison.Ordinal))
            return true;
        if (!IsBareCandidate(at) || at + 1 >= lines.Count)
            return WeAim().IsMatch(lines[at].Text) && lines[at].AfterBlank || IsLongHeading(at);
        if (lines[at].AfterBlank && HeadingShape.IsUsual(text))
            return true;
        var leadsParagraph = IsParagraph(at + 1);
        var leadsList = lines[at].AfterBlank && lines[at + 1].AfterBlank && at + 2 < lines.Count && !lines[at + 2].AfterBlank;
        // In a list of unmarked lines no item would be followed by bullets.
        if (marks[at + 1].Bullet.Length > 0)
            return true;
        var inList = at > 0 && !marks[at - 1].IsMarked && (lines[at - 1].Text.EndsWith(':') || EndsOpen(at - 1) && !lines[at].AfterBlank);
        if (InAnnouncedList(at))
            return false;
        if (inList || at > 0 && IsBareCandidate(at - 1) && EndsOpen(at - 1))
            return lines[at].AfterBlank && (leadsParagraph || leadsList) && HeadingShape.WordCount(text) <= 5;
        return marks[at + 1].IsMarked || leadsParagraph || leadsList || !(at + 2 < lines.Count && IsBareCandidate(at + 2));
    }

    /// <summary>More words than most headings have, but alone between empty lines, unfinished as a sentence and above a
    /// paragraph.</summary>
    private bool IsLongHeading(int at) =>
        at > 0 && at + 1 < lines.Count && lines[at].AfterBlank && lines[at + 1].AfterBlank && lines[at].Indent == 0
        && HeadingShape.FitsLong(lines[at].Text) && !FrontMatter.IsKnownDetail(lines[at].Text)
        && !lines[at - 1].Text.EndsWith(':') && !EndsOpen(at + 1) && IsParagraph(at + 1) && HeadingShape.WordCount(lines[at + 1].Text) > 12;

    /// <summary>Whether the line stands in a run of short lines that opens with a colon and has no gaps that would tell its end.</summary>
    private bool InAnnouncedList(int at)
    {
        var first = at;
        while (first > 0 && !headings.Contains(first - 1) && IsBareCandidate(first - 1) && lines[first].AfterBlank == lines[at].AfterBlank)
            first--;
        return at - first >= 2 && lines[first - 1 < 0 ? 0 : first - 1].Text.EndsWith(':');
    }

    private bool IsParagraph(int at) =>
        !marks[at].IsMarked && (".:".Contains(lines[at].Text[^1], StringComparison.Ordinal) || HeadingShape.WordCount(lines[at].Text) > 12);

    private bool EndsOpen(int at) => !".!?".Contains(lines[at].Text[^1], StringComparison.Ordinal);

    private bool IsBareCandidate(int at) =>
        !marks[at].IsMarked && HeadingShape.Fits(lines[at].Text) && !FrontMatter.IsLabelled(lines[at].Text);

    [GeneratedRegex(@"^\d{1,2}\.?(\d{1,2}\.?)?$")]
    private static partial Regex PlainNumber();

    [GeneratedRegex(@"\p{L}|\d{3}")]
    private static partial Regex HasWord();

    [GeneratedRegex(@"^[IVX]{1,5}[.)]$")]
    private static partial Regex RomanNumber();

    [GeneratedRegex(@"^We aim to:?$", RegexOptions.IgnoreCase)]
    private static partial Regex WeAim();

    [GeneratedRegex(@"^(Appendix|APPENDIX|Annexe?|ANNEX|Section|Part)\s+(\d{1,2}|[A-Z]|[IVX]{1,4}|One|Two|Three|Four|Five|Six)\s*($"
            + @"|[:.–—-]|\p{Lu})")]
    private static partial Regex NamedPart();
}
