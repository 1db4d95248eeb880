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

    /// <summary>The lines of the front matter that are neither name nor detail, as clauses to be.</summary>
    public List<ReadLine> Rest { get; } = [];

    /// <summary>Reads, and answers where the first section starts.</summary>
    public int Read()
    {
        var at = ReadNames();
        for (; at < lines.Count && !StartsSection(at); at++)
            ReadLine(at);
        Title ??= details.FirstOrDefault(detail => KeyDetailKeys.Of(detail.Label) == KeyDetailKey.Title && detail.Value.Length > 0)?.Value;
        return at;
    }

    /// <summary>Whether a line reads "Label: value".</summary>
    public static bool IsLabelled(string text) => Labelled(text) is not null;

    /// <summary>Whether a line opens with a label that policies commonly print, which tells a new policy's front matter.</summary>
    public static bool IsKnownDetail(string text) =>
        Labelled(text) is { } detail && KeyDetailKeys.Of(detail.Label) != KeyDetailKey.Unknown;

    public static bool IsKeyDetailsHeading(string text) => DetailsHeading().IsMatch(LineMark.Unbold(text.TrimStart('#').Trim()));

    private int ReadNames()
    {
        var names = new List<string>();
        var at = 0;
        while (at < lines.Count && names.Count < 4 && IsName(at, names))
            names.Add(NameOf(lines[at++]));

        var title = names.FindLastIndex(HeadingShape.NamesPaper);
        if (title < 0 && names.Count > 0 && (lines[0].Mark.Hashes > 0 && isMarkdown || !HeadingShape.NamesOrganisation(names[^1])))
            title = names.Count - 1;
        Title = title >= 0 && names[title].Length > 0 ? names[title] : null;
        if (Title is null && title >= 0)
            names.RemoveAt(title);
        var others = names.Where((_, index) => index != title || Title is null).ToList();
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
        return mark.Hashes == 1 || mark.Number.Length == 0 && (leadsToTitle || names.Count == 0 && HeadingShape.EndsAsTitle(text));
    }

    /// <summary>Model policies are numbered in their book: "1.6 Use of mobile phones" above sections without numbers.</summary>
    private bool IsNumberedTitle(int at, List<string> names) =>
        lines[at].Kind == LineKind.Heading && lines[at].Mark.IsDotted && !names.Exists(HeadingShape.NamesPaper)
        && at + 1 < lines.Count && lines[at + 1] is { Kind: LineKind.Heading, Mark.Number: "" }
        && lines.Count(line => line.Mark.IsDotted) == 1;

    /// <summary>In Markdown, plain lines above the title are the organisation's name.</summary>
    private bool LeadsToTitle(int at) =>
        lines.Skip(at).Take(4).SkipWhile(line => line.Mark.Hashes == 0 && !IsLabelled(line.Mark.Rest)).FirstOrDefault()?.Mark.Hashes == 1;

    private bool StartsSection(int at) =>
        lines[at].Kind == LineKind.Heading
            && (lines[at].Mark.Number.Length > 0 || !IsKeyDetailsHeading(lines[at].Mark.Rest) && !IsDetail(lines[at].Mark))
        || lines[at].Mark.IsDotted || at > 0 && KeyDetailsHeading is null && details.Count == 0 && lines[at].Mark.Number.Length > 0;

    private void ReadLine(int at)
    {
        var line = lines[at];
        var text = line.Mark.Rest;
        if (line.Kind == LineKind.Stray)
            Rest.Add(line);
        else if (line.Mark.Number.Length > 0)
            Rest.Add(line);
        else if (IsKeyDetailsHeading(text) && KeyDetailsHeading is null)
            KeyDetailsHeading = text;
        else if (IsKeyDetailsHeading(text))
            details.Add(new KeyDetail("", text));
        else if (line.Mark.Bullet == "|" && Cells(text) is { } cells)
            details.AddRange(cells);
        else if (Pairs(text) is { Count: > 0 } pairs)
            details.AddRange(pairs);
        else if (Detail(text) is { } detail)
            details.Add(detail);
        else if (details.Count > 0 && (details[^1].Value.Length == 0 || !line.Source.AfterBlank) && line.Mark.Bullet.Length == 0
            && HeadingShape.WordCount(text) <= 8 && !text.EndsWith('.'))
            details.Add(new KeyDetail("", text));
        else
            Rest.Add(line);
    }

    private bool IsDetail(LineMark mark) => mark.Hashes == 0 && Detail(mark.Rest) is not null;

    private KeyDetail? Detail(string text)
    {
        if (Labelled(text) is { } labelled)
        {
            var known = KeyDetailKeys.Of(labelled.Label) != KeyDetailKey.Unknown;
            var isSentence = HeadingShape.WordCount(labelled.Value) > 12 && labelled.Value.EndsWith('.');
            var isAnnouncement = labelled.Value.Length == 0 && KeyDetailsHeading is null || Rest.Count > 0 && KeyDetailsHeading is null;
            return known || !isSentence && !isAnnouncement ? labelled : null;
        }

        return KeyDetailsHeading is not null || details.Count > 0 ? KeyDetailKeys.WithoutColon(text) : null;
    }

    /// <summary>Two or three details side by side in one line, parted by wide gaps.</summary>
    private static List<KeyDetail> Pairs(string text)
    {
        var pairs = WideGap().Split(text).Select(Labelled).ToList();
        return pairs.Count > 1 && pairs.TrueForAll(pair => pair is { Value.Length: > 0 }) ? pairs.OfType<KeyDetail>().ToList() : [];
    }

    private static IEnumerable<KeyDetail>? Cells(string row)
    {
        var cells = row.Split('|').Select(cell => cell.Trim()).ToArray();
        return cells.Length % 2 == 0 && cells.Where((_, index) => index % 2 == 0).All(label => label.Length is > 0 and < 70)
            ? cells.Chunk(2).Select(pair => new KeyDetail(LineMark.Unbold(pair[0]).TrimEnd(':').TrimEnd(), pair[1]))
            : null;
    }

    private static KeyDetail? Labelled(string text)
    {
        var match = BoldLabel().Match(text) is { Success: true } bold ? bold : PlainLabel().Match(text);
        if (!match.Success)
            return null;
        var label = match.Groups["label"].Value.Trim();
        return char.IsLetterOrDigit(label[0]) && HeadingShape.WordCount(label) <= 9 && !HeadingShape.Promises(label)
            && !SentenceInside().IsMatch(label)
            && !label.EndsWith("http", StringComparison.OrdinalIgnoreCase) && !label.EndsWith("https", StringComparison.OrdinalIgnoreCase)
            ? new KeyDetail(label, match.Groups["value"].Value.Trim())
            : null;
    }

    [GeneratedRegex(@"^\*\*(?<label>[^*:]{2,70}?)\s*:?\*\*\s*:?\s*(?<value>.*)$")]
    private static partial Regex BoldLabel();

    [GeneratedRegex(@"^(?<label>[^:|\[\]*]{2,70}?)\s*:\s*(?<value>.*)$")]
    private static partial Regex PlainLabel();

    [GeneratedRegex(@"\t|\s{3,}")]
    private static partial Regex WideGap();

    [GeneratedRegex(@"[.;!?]\s")]
    private static partial Regex SentenceInside();

    [GeneratedRegex(@"^(key (details|information|contacts?|people|personnel|staff|facts)|document (control|details|information)"
        + @"|(policy|version) (control|details|information)"
        + @"|policy document control|contact details)\s*:?$", RegexOptions.IgnoreCase)]
    private static partial Regex DetailsHeading();
}
