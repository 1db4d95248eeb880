using System.Text.RegularExpressions;

namespace SafeguardingPortal.Domain.Policies.Text;

/// <summary>One line of a source text without its indentation.</summary>
/// <param name="Indent">How many columns it is indented; a tab counts as four.</param>
/// <param name="AfterBlank">Whether an empty line (or the start of the text) stands above it.</param>
internal sealed partial record SourceLine(int Indent, string Text, bool AfterBlank)
{
    /// <summary>Whether a printed page begins with this line.</summary>
    public bool AfterPage { get; init; }

    /// <summary>Whether the line is the head or foot of a printed page and no part of the running text.</summary>
    public bool IsFurniture { get; init; }

    /// <summary>Splits a text into its lines that hold something; hard-wrapped paragraphs are put together again.</summary>
    public static IReadOnlyList<SourceLine> Split(string text)
    {
        var lines = new List<SourceLine>();
        var (afterBlank, afterPage) = (true, false);
        var plain = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\f", "\n\f", StringComparison.Ordinal);
        foreach (var raw in plain.Split('\n', '\r', '\v', '\u2028'))
        {
            afterPage |= raw.StartsWith('\f');
            var line = raw.Replace('\u00A0', ' ').Replace("\u200B", "", StringComparison.Ordinal)
                .Replace("\uFEFF", "", StringComparison.Ordinal);
            var trimmed = line.Trim();
            if (trimmed.Length == 0)
            {
                afterBlank = true;
                continue;
            }

            if (Ruler().IsMatch(trimmed))
                Underline(lines, trimmed, afterBlank);
            else
                lines.Add(new SourceLine(IndentOf(line), trimmed, afterBlank) { AfterPage = afterPage });
            afterBlank = Ruler().IsMatch(trimmed);
            afterPage = false;
        }

        var furniture = PageFurniture.In(lines);
        return Unwrap([.. lines.Select((line, at) => furniture.Contains(at) ? line with { IsFurniture = true } : line)]);
    }

    /// <summary>A ruler directly below a short line makes that line a heading, as Markdown has it; else it only parts what it stands
    /// between.</summary>
    private static void Underline(List<SourceLine> lines, string ruler, bool afterBlank)
    {
        if (!afterBlank && lines.Count > 0 && lines[^1].AfterBlank && ruler[0] is '=' or '-' && HeadingShape.Fits(lines[^1].Text))
            lines[^1] = lines[^1] with { Text = (ruler[0] == '=' ? "# " : "## ") + lines[^1].Text };
    }

    private static int IndentOf(string line)
    {
        var columns = 0;
        foreach (var character in line.TakeWhile(char.IsWhiteSpace))
            columns += character == '\t' ? 4 : 1;
        return columns;
    }

    /// <summary>A text is taken as hard-wrapped when several lines end near one and the same width.</summary>
    private static List<SourceLine> Unwrap(List<SourceLine> lines)
    {
        if (lines.Exists(line => LineMark.Read(line.Text).Hashes > 0))
            return UnwrapMarkdown(lines);
        var running = lines.Where(line => !line.IsFurniture).ToList();
        var width = running.Count == 0 ? 0 : running.Max(line => line.Indent + line.Text.Length);
        var full = running.Count(line => line.Indent + line.Text.Length >= width * 0.85);
        if (width is < 50 or > 140 || full < 5)
            return lines;

        var joined = new List<SourceLine>();
        var (open, previous, turned) = (-1, "", false);
        foreach (var line in lines)
        {
            if (line.IsFurniture)
            {
                joined.Add(line);
                turned = true;
                continue;
            }

            if (open >= 0 && Continues(joined[open], previous, line, width, turned))
                joined[open] = joined[open] with { Text = $"{joined[open].Text} {line.Text}" };
            else
            {
                joined.Add(line);
                open = joined.Count - 1;
            }

            (previous, turned) = (line.Text, false);
        }

        return joined;
    }

    /// <summary>In Markdown a paragraph goes on until an empty line. Lines that stand each for itself (details of a policy, verses)
    /// are left so.</summary>
    private static List<SourceLine> UnwrapMarkdown(List<SourceLine> lines)
    {
        var joined = new List<SourceLine>();
        foreach (var line in lines)
        {
            var open = joined.Count > 0 ? joined[^1] : null;
            if (open is not null && !line.AfterBlank && !LineMark.Read(line.Text).IsMarked
                && LineMark.Read(open.Text) is { Hashes: 0, Bullet: not "|" }
                && (OpenLink().IsMatch(open.Text) || IsBelowItsItem(open, line)
                    || !FrontMatter.IsLabelled(open.Text) && (char.IsLower(line.Text[0]) || Unfinished().IsMatch(open.Text))))
                joined[^1] = open with { Text = $"{open.Text} {line.Text}" };
            else
                joined.Add(line);
        }

        return joined;
    }

    /// <summary>Markdown indents the further lines of a list item below its words.</summary>
    private static bool IsBelowItsItem(SourceLine open, SourceLine line) =>
        line.Indent > open.Indent && LineMark.Read(open.Text).IsMarked;

    [GeneratedRegex(@"\[[^\]]*$|\[[^\]]*\](\([^)]*)?$")]
    private static partial Regex OpenLink();

    [GeneratedRegex(@"(,|\b(a|an|the|our|their|its|of|to|and|or|in|on|with|by|for|as|from|including|through|at|is|are|will|must))$")]
    private static partial Regex Unfinished();

    /// <param name="turned">The page was turned in between; then a sentence goes on below the empty lines of the margin.</param>
    private static bool Continues(SourceLine open, string previous, SourceLine line, int width, bool turned) =>
        (!line.AfterBlank || turned && char.IsLower(line.Text[0]))
        && (previous.Length >= width * 0.7 || char.IsLower(line.Text[0])
            && (turned || Hyphenated().IsMatch(previous) || line.Indent > open.Indent && LineMark.Read(open.Text).IsMarked))
        && !open.Text.StartsWith('#')
        && !LineMark.Read(line.Text).IsMarked
        && !PageFurniture.IsContents(previous) && !PageFurniture.IsContents(line.Text)
        && !WideGap().IsMatch(previous) && !WideGap().IsMatch(line.Text)
        && (char.IsLower(line.Text[0]) || !".!?:;".Contains(previous[^1], StringComparison.Ordinal));

    [GeneratedRegex(@"\p{L}-$")]
    private static partial Regex Hyphenated();

    [GeneratedRegex(@"\S\s{4,}\S|\t")]
    private static partial Regex WideGap();

    /// <summary>Lines that hold no words: "---", "====", the line below a table's head.</summary>
    [GeneratedRegex(@"^(?:[-=*_](?:\s?[-=*_]){2,}|\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?\s*)?)$")]
    private static partial Regex Ruler();
}
