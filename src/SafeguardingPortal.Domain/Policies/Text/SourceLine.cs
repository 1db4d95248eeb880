using System.Text.RegularExpressions;

namespace SafeguardingPortal.Domain.Policies.Text;

/// <summary>One line of a source text without its indentation.</summary>
/// <param name="Indent">How many columns it is indented; a tab counts as four.</param>
/// <param name="AfterBlank">Whether an empty line (or the start of the text) stands above it.</param>
internal sealed partial record SourceLine(int Indent, string Text, bool AfterBlank)
{
    /// <summary>Splits a text into its lines that hold something; hard-wrapped paragraphs are put together again.</summary>
    public static IReadOnlyList<SourceLine> Split(string text)
    {
        var lines = new List<SourceLine>();
        var afterBlank = true;
        foreach (var raw in text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r', '\f', '\v', '\u2028'))
        {
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
                lines.Add(new SourceLine(IndentOf(line), trimmed, afterBlank));
            afterBlank = Ruler().IsMatch(trimmed);
        }

        return Unwrap(lines);
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
        var width = lines.Count == 0 ? 0 : lines.Max(line => line.Indent + line.Text.Length);
        var full = lines.Count(line => line.Indent + line.Text.Length >= width * 0.85);
        if (width is < 50 or > 140 || full < 5)
            return lines;

        var joined = new List<SourceLine>();
        var previous = "";
        foreach (var line in lines)
        {
            if (joined.Count > 0 && Continues(joined[^1], previous, line, width))
                joined[^1] = joined[^1] with { Text = $"{joined[^1].Text} {line.Text}" };
            else
                joined.Add(line);
            previous = line.Text;
        }

        return joined;
    }

    private static bool Continues(SourceLine open, string previous, SourceLine line, int width) =>
        !line.AfterBlank
        && previous.Length >= width * 0.7
        && !open.Text.StartsWith('#')
        && !LineMark.Read(line.Text).IsMarked
        && (char.IsLower(line.Text[0]) || !".!?:;".Contains(previous[^1], StringComparison.Ordinal));

    /// <summary>Lines that hold no words: "---", "====", the line below a table's head.</summary>
    [GeneratedRegex(@"^(?:[-=*_](?:\s?[-=*_]){2,}|\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?\s*)?)$")]
    private static partial Regex Ruler();
}
