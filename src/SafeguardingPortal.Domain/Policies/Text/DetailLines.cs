using System.Text.RegularExpressions;

namespace SafeguardingPortal.Domain.Policies.Text;

/// <summary>Reads labels and values out of single lines: "Label: value", several side by side, or the cells of a table.</summary>
internal static partial class DetailLines
{
    private const int LongestLabel = 9;

    public static KeyDetail? Labelled(string text)
    {
        var match = BoldLabel().Match(text) is { Success: true } bold ? bold : PlainLabel().Match(text);
        if (!match.Success)
            return null;
        var label = match.Groups["label"].Value.Trim();
        return char.IsLetterOrDigit(label[0]) && HeadingShape.WordCount(label) <= LongestLabel && !HeadingShape.Promises(label)
            && !SentenceInside().IsMatch(label) && !HeadingShape.NamesPart(label)
            && !label.EndsWith("http", StringComparison.OrdinalIgnoreCase) && !label.EndsWith("https", StringComparison.OrdinalIgnoreCase)
            ? new KeyDetail(label, match.Groups["value"].Value.Trim())
            : null;
    }

    /// <summary>Details side by side in one line, parted by wide gaps or each with a bold label; empty when it is not such a
    /// line.</summary>
    public static IReadOnlyList<KeyDetail> SideBySide(string text)
    {
        if (BoldLabels().Count(text) > 1 && text.StartsWith("**", StringComparison.Ordinal))
            return Whole([.. NextBold().Split(text).Where(part => part.Trim().Length > 0).Select(part => Labelled(part.Trim()))]);
        var cells = CellsOf(text);
        if (cells.Count < 2)
            return [];
        var details = new List<KeyDetail?>();
        for (var at = 0; at < cells.Count; at++)
        {
            var hasValueBeside = at + 1 < cells.Count && Labelled(cells[at + 1]) is null;
            if (hasValueBeside && (cells[at].EndsWith(':') || IsKnown(cells[at])))
                details.Add(new KeyDetail(cells[at].TrimEnd(':').TrimEnd(), cells[++at]));
            else
                details.Add(Labelled(cells[at]) is { Value.Length: > 0 } detail ? detail : null);
        }

        return Whole(details);
    }

    /// <summary>The parts of a line that stand apart as columns do.</summary>
    public static IReadOnlyList<string> CellsOf(string text) =>
        [.. WideGap().Split(text.Trim().Trim('|')).Select(cell => LineMark.Unbold(cell.Trim())).Where(cell => cell.Length > 0)];

    public static bool IsKnown(string label) =>
        KeyDetailKeys.Of(LineMark.Unbold(label.Trim()).TrimEnd(':').TrimEnd()) != KeyDetailKey.Unknown;

    /// <summary>A row of label, value, label, value; null when its cells do not pair.</summary>
    public static IEnumerable<KeyDetail>? Row(string row)
    {
        var cells = row.Split('|').Select(cell => cell.Trim()).ToArray();
        return cells.Length % 2 == 0 && cells.Where((_, index) => index % 2 == 0).All(label => label.Length is > 0 and < 70)
            ? cells.Chunk(2).Select(pair => new KeyDetail(Label(pair[0]), pair[1]))
            : null;
    }

    /// <summary>A head of labels above a row of values; null when the first is no such head.</summary>
    public static IEnumerable<KeyDetail>? Columns(string head, string values)
    {
        var labels = head.Split('|').Select(Label).ToArray();
        var cells = values.Split('|').Select(cell => cell.Trim()).ToArray();
        return labels.Length > 1 && labels.Length == cells.Length && labels.All(label => label.Length > 0)
            && labels.Count(IsKnown) * 2 >= labels.Length && !cells.Any(IsKnown)
            ? labels.Zip(cells, (label, value) => new KeyDetail(label, value))
            : null;
    }

    private static string Label(string cell) => LineMark.Unbold(cell.Trim()).TrimEnd(':').TrimEnd();

    private static IReadOnlyList<KeyDetail> Whole(IReadOnlyList<KeyDetail?> details) =>
        details.All(detail => detail is not null) ? [.. details.OfType<KeyDetail>()] : [];

    [GeneratedRegex(@"^\*\*(?<label>[^*:]{2,70}?)\s*:?\*\*\s*:?\s*(?<value>.*)$")]
    private static partial Regex BoldLabel();

    [GeneratedRegex(@"^(?<label>[^:|\[\]*]{2,70}?)\s*:\s*(?<value>.*)$")]
    private static partial Regex PlainLabel();

    [GeneratedRegex(@"\*\*[^*:]{2,70}(?::\s*\*\*|\*\*\s*:)")]
    private static partial Regex BoldLabels();

    [GeneratedRegex(@"(?=\*\*[^*:]{2,70}(?::\s*\*\*|\*\*\s*:))")]
    private static partial Regex NextBold();

    [GeneratedRegex(@"\t|\s{3,}")]
    private static partial Regex WideGap();

    [GeneratedRegex(@"[.;!?]\s")]
    private static partial Regex SentenceInside();
}
