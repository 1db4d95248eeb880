using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SafeguardingPortal.Web.Platform.Files.Word;

/// <summary>Turns a .docx into lines: headings, printed numbers, nested lists, tables row by row. Nothing is left out in silence.</summary>
internal sealed class WordReader
{
    private readonly WordInline inline;
    private readonly WordNumbering numbering;
    private readonly WordStyles styles;
    private readonly StringBuilder text = new();
    private readonly List<string> contents = [];
    private readonly bool marksHeadings;

    private WordReader(MainDocumentPart part, Body body)
    {
        inline = new WordInline(part);
        numbering = new WordNumbering(part.NumberingDefinitionsPart?.Numbering);
        styles = new WordStyles(part.StyleDefinitionsPart?.Styles);
        // A title alone is no reason to trust styles: then the numbers tell the headings.
        marksHeadings = styles.AreOurs || body.Descendants<Paragraph>().Any(paragraph => styles.HeadingLevel(paragraph) is > 0);
    }

    /// <exception cref="FileRefusedException">The file cannot or must not be opened.</exception>
    public static PaperText Read(byte[] content)
    {
        WordPackageGuard.Check(content);
        try
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(content), isEditable: false);
            if (document.MainDocumentPart is not { Document.Body: { } body } part)
                throw new FileRefusedException("The Word file holds no document; open it in Word and save it again.");
            var reader = new WordReader(part, body);
            reader.ReadBlocks(body);
            return new PaperText(reader.text.ToString(), [.. reader.Unplaced(part)], [.. WordNotices.For(part, reader.inline)]);
        }
        catch (Exception broken) when (broken is OpenXmlPackageException or InvalidDataException or XmlException or FormatException)
        {
            throw new FileRefusedException("The Word file is damaged; open it in Word, save it again and try once more.");
        }
    }

    private void ReadBlocks(OpenXmlElement parent)
    {
        foreach (var block in parent.ChildElements)
        {
            if (block is Paragraph paragraph)
                ReadParagraph(paragraph);
            else if (block is Table table)
                ReadTable(table);
            else if (block is SdtBlock or SdtContentBlock or CustomXmlBlock or InsertedRun)
                ReadBlocks(block);
        }
    }

    private void ReadParagraph(Paragraph paragraph)
    {
        var words = inline.Text(paragraph);
        if (styles.IsContents(paragraph))
        {
            contents.Add(words.Replace('\t', ' '));
            return;
        }

        var (mark, level) = Numbered(paragraph);
        if (words.Length == 0)
        {
            text.Append('\n');
            return;
        }

        var heading = marksHeadings ? styles.HeadingLevel(paragraph) : null;
        var line = $"{mark} {(heading is null ? words : words.Replace("**", "", StringComparison.Ordinal))}".Trim();
        if (heading is { } depth)
            text.Append('\n').Append('#', depth + 1).Append(' ').Append(line).Append("\n\n");
        else if (styles.IsDetail(paragraph))
            text.Append(line).Append('\n');
        else if (mark.Length == 0 && (WordIndent.Blanks(paragraph) > 0 || WordIndent.TypedMark(words)))
            AppendTyped(line, WordIndent.Blanks(paragraph));
        else if (mark.Length > 0 && !mark.TrimEnd('.').Contains('.', StringComparison.Ordinal))
            text.Append(' ', 2 * level).Append(line).Append('\n');
        else
            text.Append('\n').Append(line).Append('\n');
    }

    /// <summary>A list typed by hand: its bullets and numbers are words, its levels are indentation.</summary>
    private void AppendTyped(string line, int blanks) =>
        text.Append(WordIndent.TypedMark(line) ? "" : "\n").Append(' ', blanks).Append(line).Append('\n');

    private (string Mark, int Level) Numbered(Paragraph paragraph) =>
        styles.NumberingOf(paragraph) is { } found ? (numbering.Next(found.NumberId, found.Level), found.Level) : ("", 0);

    private void ReadTable(Table table)
    {
        text.Append('\n');
        foreach (var row in table.Elements<TableRow>())
        {
            var cells = row.Elements<TableCell>().Select(cell => string.Join(' ', cell.Descendants<Paragraph>().Select(inline.Text)
                .Where(words => words.Length > 0))).ToList();
            if (cells.Exists(cell => cell.Length > 0))
                text.Append(cells.Count == 1 ? cells[0] : $"| {string.Join(" | ", cells)} |").Append('\n');
        }

        text.Append('\n');
    }

    private IEnumerable<string> Unplaced(MainDocumentPart part)
    {
        var around = part.HeaderParts.Select(header => header.Header?.InnerText)
            .Concat(part.FooterParts.Select(footer => footer.Footer?.InnerText))
            .Concat(part.FootnotesPart?.Footnotes?.Elements<Footnote>().Select(note => note.InnerText) ?? [])
            .Concat(part.EndnotesPart?.Endnotes?.Elements<Endnote>().Select(note => note.InnerText) ?? []);
        return contents.Concat(around.OfType<string>().Distinct()).Concat(inline.Boxed).Concat(inline.Deleted)
            .Concat(WordNotices.Comments(part).Select(comment => comment.Text))
            .Select(words => words.Trim()).Where(words => words.Length > 0);
    }
}
