using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Policies.Text;

namespace SafeguardingPortal.Web.Platform.Files.Word;

/// <summary>
/// Writes a policy as .docx. Numbers and bullets stand as printed, hanging before their text; <see cref="PolicyFile"/> reads the file back
/// as the same policy.
/// </summary>
public static class WordWriter
{
    /// <summary>One step of indentation in twentieths of a point; two blanks in Markdown.</summary>
    internal const int Step = 360;

    public static byte[] Write(PolicyDocument policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        using var memory = new MemoryStream();
        using (var word = WordprocessingDocument.Create(memory, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = WordLook.Styles();
            var body = new Body();
            main.Document = new Document(body);
            Fill(body, new WordRuns(main), PolicyMarkdown.Write(policy).Split('\n'), policy.KeyDetails.Count);
            body.Append(new SectionProperties(
                new PageSize { Width = 11906, Height = 16838 },
                new PageMargin { Top = 1134, Bottom = 1134, Left = 1247, Right = 1247, Header = 567, Footer = 567, Gutter = 0 }));
        }

        return memory.ToArray();
    }

    private static void Fill(Body body, WordRuns runs, string[] lines, int details)
    {
        var titled = false;
        for (var at = 0; at < lines.Length; at++)
        {
            var line = lines[at];
            if (line.Length == 0)
                continue;
            if (HashesOf(line) is var hashes and > 0)
            {
                var text = line[hashes..].Trim();
                // An empty title holds the place of the missing name.
                body.Append(Styled(runs, hashes == 1 ? "Title" : $"Heading{hashes - 1}", text.Length == 0 ? "\u200B" : text));
                titled = true;
            }
            else if (titled && details > 0)
            {
                body.Append(Styled(runs, WordLook.Detail, line));
                details--;
            }
            else if (line.StartsWith('|'))
                at = AppendTable(body, runs, lines, at);
            else
                body.Append(Plain(runs, line));
        }
    }

    private static int HashesOf(string line)
    {
        var hashes = line.TakeWhile(character => character == '#').Count();
        return hashes is > 0 and <= 6 && (line.Length == hashes || line[hashes] == ' ') ? hashes : 0;
    }

    private static Paragraph Styled(WordRuns runs, string style, string text) =>
        new([new ParagraphProperties(new ParagraphStyleId { Val = style }), .. runs.Of(text)]);

    private static Paragraph Plain(WordRuns runs, string line)
    {
        var text = line.TrimStart(' ');
        var indent = (line.Length - text.Length) * Step / 2;
        var hangs = text.Length > 1 && text.IndexOf(' ') is > 0 and <= 8 && !char.IsLetter(text[0]);
        return new Paragraph(
        [
            new ParagraphProperties(hangs
                ? new Indentation { Left = $"{indent + Step}", Hanging = $"{Step}" }
                : new Indentation { Left = $"{indent}" }),
            .. runs.Of(text),
        ]);
    }

    /// <summary>Answers the last line of the table. A row that a table could not give back as it was stays a line.</summary>
    private static int AppendTable(Body body, WordRuns runs, string[] lines, int at)
    {
        var last = at;
        while (last + 1 < lines.Length && lines[last + 1].StartsWith('|'))
            last++;
        var rows = lines[at..(last + 1)].Select(line => line.Trim('|').Trim()).ToList();
        if (!rows.TrueForAll(IsClean))
        {
            body.Append(lines[at..(last + 1)].Select(line => Plain(runs, line)));
            return last;
        }

        body.Append(new Table(
        [
            WordLook.Grid(),
            new TableGrid(Enumerable.Repeat(0, rows.Max(row => row.Split('|').Length)).Select(_ => new GridColumn())),
            .. rows.Select(row => new TableRow(row.Split('|').Select(cell => new TableCell(new Paragraph(runs.Of(cell.Trim())))))),
        ]));
        return last;
    }

    private static bool IsClean(string row)
    {
        var cells = row.Split('|').Select(cell => cell.Trim()).ToArray();
        return cells.Length > 1 && cells.All(cell => cell.Length > 0) && row == string.Join(" | ", cells);
    }
}
