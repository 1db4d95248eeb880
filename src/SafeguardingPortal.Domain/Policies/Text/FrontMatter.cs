using System.Text.RegularExpressions;

namespace SafeguardingPortal.Domain.Policies.Text;

/// <summary>Reads what stands above the first section: organisation, title, key details, opening paragraphs.</summary>
internal sealed partial class FrontMatter(IReadOnlyList<ReadLine> lines, bool isMarkdown)
{
    private readonly List<KeyDetail> details = [];

    public string? Organisation { get; private set; }

    public string? Title { get; private set; }

    public string? KeyDetailsHeading { get; private set; }

    public IReadOnlyList<KeyDetail> KeyDetails => details;

    /// <summary>How many hashes stand before the names; the headings below them start from there.</summary>
    public int NameDepth { get; private set; }

    /// <summary>The lines of the front matter that are neither name nor detail, as clauses to be.</summary>
    public List<ReadLine> Rest { get; } = [];

    /// <summary>Reads, and answers where the first section starts.</summary>
    public int Read()
    {
        var at = ReadNames();
        while (at < lines.Count && !StartsSection(at))
            at = ReadLine(at);
        if (Title is null && at < lines.Count && IsBookTitle(at))
        {
            Title = NameOf(lines[at++]);
            while (at < lines.Count && !StartsSection(at))
                at = ReadLine(at);
        }

        Title ??= details.FirstOrDefault(detail => KeyDetailKeys.Of(detail.Label) == KeyDetailKey.Title && detail.Value.Length > 0)?.Value;
        return at;
    }

    /// <summary>Whether a line reads "Label: value".</summary>
    public static bool IsLabelled(string text) => DetailLines.Labelled(text) is not null;

    /// <summary>Whether a line opens with a label that policies commonly print, which tells a new policy's front matter.</summary>
    public static bool IsKnownDetail(string text) =>
        DetailLines.Labelled(DetailLines.CellsOf(text) is [var first, ..] ? first : text) is { } detail
            && KeyDetailKeys.Of(detail.Label) != KeyDetailKey.Unknown;

    public static bool IsKeyDetailsHeading(string text) => DetailsHeading().IsMatch(LineMark.Unbold(text.TrimStart('#').Trim()));

    private int ReadNames()
    {
        var names = new List<string>();
        var at = lines.TakeWhile(line => line.Kind == LineKind.Stray).Count();
        Rest.AddRange(lines.Take(at));
        var first = at;
        while (at < lines.Count && names.Count < 4 && IsName(at, names))
            names.Add(NameOf(lines[at++]));

        var title = names.FindLastIndex(HeadingShape.NamesPaper);
        if (title < 0 && names.Count > 0 && (lines[first].Mark.Hashes > 0 && isMarkdown || !HeadingShape.NamesOrganisation(names[^1])))
            title = names.Count - 1;
        Title = title >= 0 && names[title].Length > 0 ? names[title] : null;
        if (Title is null && title >= 0)
            names.RemoveAt(title);
        var others = names.Where((_, index) => index != title || Title is null).ToList();
        NameDepth = lines.Skip(first).Take(at - first).Select(line => line.Mark.Hashes).DefaultIfEmpty(0).Max();
        // A second line that names a paper says more about the title; it is nobody's name.
        if (!isMarkdown && Title is not null)
        {
            Rest.AddRange(lines.Skip(first).Take(at - first).Where((line, index) => index != title
                && HeadingShape.NamesPaper(NameOf(line))));
            others.RemoveAll(HeadingShape.NamesPaper);
        }

        Organisation = others.Count > 0 ? string.Join(", ", others) : null;
        return at;
    }

    /// <summary>A number before the title ("1.6 Use of phones") is part of the name.</summary>
    private static string NameOf(ReadLine line) => $"{line.Mark.Number} {line.Mark.Rest}".Trim();

    private bool IsName(int at, List<string> names)
    {
        var line = lines[at];
        var text = line.Mark.Rest;
        if (line.Kind == LineKind.Stray || line.Mark.Bullet.Length > 0 || line.WasSplit || IsKeyDetailsHeading(text) || IsLabelled(text))
            return false;
        if (line.Mark.Hashes > 0)
            return IsHeadingName(at, names);
        if (isMarkdown)
            return line.Mark.Number.Length == 0 && (names.Count == 0 || lines[at - 1].Mark.Hashes == 0) && LeadsToTitle(at);
        if (line.Mark.Number.Length > 0)
            return IsNumberedTitle(at, names);
        return HeadingShape.WordCount(text) <= 14 && !".;:".Contains(text[^1], StringComparison.Ordinal)
            && !(HeadingShape.OpensSection(text) && !HeadingShape.EndsAsTitle(text))
            && (HeadingShape.NamesPaper(text) || !names.Exists(HeadingShape.NamesPaper));
    }

    private bool IsHeadingName(int at, List<string> names)
    {
        var (mark, text) = (lines[at].Mark, lines[at].Mark.Rest);
        var follows = names.Count > 0 && lines[at - 1].Mark.Hashes > 0;
        if (names.Exists(HeadingShape.NamesPaper))
            return false;
        if (follows)
            return HeadingShape.NamesOrganisation(names[^1])
                && (mark.Hashes == 1 || mark.Number.Length == 0 && HeadingShape.EndsAsTitle(text));
        var leadsToTitle = HeadingShape.NamesOrganisation(text) && at + 1 < lines.Count
            && lines[at + 1].Mark is { Hashes: > 0, Number: "", Rest: var next }
            && HeadingShape.EndsAsTitle(next);
        return mark.Hashes == 1 || mark.Number.Length == 0 && (leadsToTitle || (names.Count == 0 || lines[at - 1].Mark.Hashes == 0)
            && HeadingShape.EndsAsTitle(text));
    }

    /// <summary>Model policies are numbered in their book: "1.6 Use of mobile phones" above sections without numbers.</summary>
    private bool IsNumberedTitle(int at, List<string> names) =>
        lines[at].Kind == LineKind.Heading && lines[at].Mark.IsDotted && !names.Exists(HeadingShape.NamesPaper)
        && at + 1 < lines.Count && lines[at + 1] is { Kind: LineKind.Heading, Mark.Number: "" }
        && lines.Count(line => line.Mark.IsDotted) == 1;

    /// <summary>In Markdown, plain lines above the title are the organisation's name.</summary>
    private bool LeadsToTitle(int at) =>
        lines.Skip(at).Take(4).SkipWhile(line => line.Mark.Hashes == 0 && !IsLabelled(line.Mark.Rest)).FirstOrDefault()?.Mark
            is { Hashes: > 0 } mark && (mark.Hashes == 1 || mark.Number.Length == 0 && HeadingShape.EndsAsTitle(mark.Rest));

    /// <summary>The one dotted number of a text stands before its title: "1.6 Use of phones" in a book of policies.</summary>
    private bool IsBookTitle(int at) =>
        !isMarkdown && lines[at].Mark.IsDotted && lines[at].Kind == LineKind.Heading && lines.Count(line => line.Mark.IsDotted) == 1;

    private bool StartsSection(int at) =>
        lines[at].Kind == LineKind.Heading
            && (lines[at].Mark.Number.Length > 0 || !IsKeyDetailsHeading(lines[at].Mark.Rest) && !IsDetail(lines[at].Mark))
        || lines[at].Mark.IsDotted || at > 0 && KeyDetailsHeading is null && details.Count == 0 && lines[at].Mark.Number.Length > 0;

    /// <summary>Reads a line, or two that belong together, and answers where the next one stands.</summary>
    private int ReadLine(int at)
    {
        var line = lines[at];
        var text = line.Mark.Rest;
        var next = at + 1 < lines.Count ? lines[at + 1] : null;
        if (line.Kind == LineKind.Stray || line.Mark.Number.Length > 0)
            Rest.Add(line);
        else if (IsKeyDetailsHeading(text) && KeyDetailsHeading is null)
            KeyDetailsHeading = text;
        else if (IsKeyDetailsHeading(text))
            details.Add(new KeyDetail("", text));
        else if (line.Mark.Bullet == "|" && next?.Mark.Bullet == "|" && DetailLines.Columns(text, next.Mark.Rest) is { } columns)
        {
            details.AddRange(columns);
            return at + 2;
        }
        else if (line.Mark.Bullet == "|" && DetailLines.Row(text) is { } cells)
            details.AddRange(cells);
        else if (DetailLines.SideBySide(text) is { Count: > 0 } pairs)
            details.AddRange(pairs);
        else if (line.Mark.Bullet.Length == 0 && IsLabelAbove(line, next))
        {
            details.Add(new KeyDetail(text.TrimEnd(':').TrimEnd(), next!.Mark.Rest));
            return at + 2;
        }
        else if (Detail(text) is { } detail)
            details.Add(detail);
        else if (details.Count > 0 && (details[^1].Value.Length == 0 || !line.Source.AfterBlank) && line.Mark.Bullet.Length == 0
            && HeadingShape.WordCount(text) <= 8 && !text.EndsWith('.'))
            details.Add(new KeyDetail("", text));
        else
            Rest.Add(line);
        return at + 1;
    }

    /// <summary>A table that was taken apart: the label on one line, its value on the next.</summary>
    private static bool IsLabelAbove(ReadLine line, ReadLine? next) =>
        DetailLines.IsKnown(line.Mark.Rest) && next is { Kind: LineKind.Clause, Mark: { IsMarked: false, Rest: var value } }
        && HeadingShape.WordCount(value) <= 10 && !IsLabelled(value) && !DetailLines.IsKnown(value) && !value.EndsWith('.')
        && (line.Mark.Rest.EndsWith(':') || char.IsUpper(value[0]) || char.IsDigit(value[0])) && KeyDetailKeys.WithoutColon(value) is null;

    private bool IsDetail(LineMark mark) => mark.Hashes == 0 && Detail(mark.Rest) is not null;

    private KeyDetail? Detail(string text)
    {
        if (DetailLines.Labelled(text) is { } labelled)
        {
            var known = KeyDetailKeys.Of(labelled.Label) != KeyDetailKey.Unknown;
            var isSentence = labelled.Value.EndsWith('.')
                && (HeadingShape.WordCount(labelled.Value) > 12 || HeadingShape.Promises(labelled.Value));
            var isAnnouncement = KeyDetailsHeading is null && (labelled.Value.Length == 0 || Rest.Count > 0 && details.Count == 0);
            return known || !isSentence && !isAnnouncement ? labelled : null;
        }

        if (Dashed().Match(text) is { Success: true } dashed && DetailLines.IsKnown(dashed.Groups["label"].Value))
            return new KeyDetail(dashed.Groups["label"].Value, dashed.Groups["value"].Value);
        return KeyDetailsHeading is not null || details.Count > 0 ? KeyDetailKeys.WithoutColon(text) : null;
    }

    [GeneratedRegex(@"^(?<label>[^–—:]{2,60}?)\s+[–—-]\s+(?<value>\S.*)$")]
    private static partial Regex Dashed();

    [GeneratedRegex(@"^(key (details|information|contacts?|people|personnel|staff|facts)(\s*(/|and|&)\s*(key )?(dates?|people|roles?"
            + @"|contacts?))?|document (control|details|information)"
        + @"|(policy|version) (control|details|information)"
        + @"|policy document control|contact details)\s*:?$", RegexOptions.IgnoreCase)]
    private static partial Regex DetailsHeading();
}
