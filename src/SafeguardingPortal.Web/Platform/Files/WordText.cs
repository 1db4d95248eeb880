using System.IO.Compression;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SafeguardingPortal.Web.Platform.Files;

/// <summary>The text of a Word document as Markdown: headings, lists with their printed numbers, tables, bold and italics.</summary>
public static class WordText
{
    // A small file can unfold into a huge one; nobody's policy does.
    private const long LargestUnpacked = 100L * 1024 * 1024;

    /// <exception cref="UnreadableFileException">It is no Word document, or a damaged one.</exception>
    public static string Read(Stream file)
    {
        try
        {
            RefuseIfHuge(file);
            using var document = WordprocessingDocument.Open(file, isEditable: false);
            var body = document.MainDocumentPart?.Document.Body ?? throw new UnreadableFileException("This Word document is empty.");
            var numbers = new WordNumbers(document.MainDocumentPart.NumberingDefinitionsPart?.Numbering);
            var text = new StringBuilder();
            foreach (var block in Blocks(body))
            {
                Write(block, numbers, text);
                foreach (var box in TextBoxes(block))
                    text.Append('\n').Append(box).Append('\n');
            }

            return text.ToString();
        }
        catch (OpenXmlPackageException damaged)
        {
            throw Unreadable(damaged);
        }
        catch (InvalidDataException damaged)
        {
            throw Unreadable(damaged);
        }
        catch (FileFormatException damaged)
        {
            throw Unreadable(damaged);
        }
        catch (XmlException damaged)
        {
            throw Unreadable(damaged);
        }
    }

    private static UnreadableFileException Unreadable(Exception damaged) =>
        new("This Word document cannot be opened. Open it in Word, save it again and try once more.", damaged);

    private static void RefuseIfHuge(Stream file)
    {
        using (var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true))
        {
            if (zip.Entries.Sum(entry => entry.Length) > LargestUnpacked)
                throw new UnreadableFileException("This Word document is too large. Save it without its pictures and try again.");
        }

        file.Position = 0;
    }

    /// <summary>Paragraphs and tables in reading order, also those inside content controls.</summary>
    private static IEnumerable<OpenXmlElement> Blocks(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
        {
            if (child is Paragraph or Table)
                yield return child;
            else if (child is SdtBlock or SdtContentBlock or CustomXmlBlock)
            {
                foreach (var inner in Blocks(child))
                    yield return inner;
            }
        }
    }

    private static void Write(OpenXmlElement block, WordNumbers numbers, StringBuilder text)
    {
        if (block is Table table)
        {
            text.Append('\n');
            foreach (var row in table.Elements<TableRow>())
                text.Append("| ").AppendJoin(" | ", row.Elements<TableCell>().Select(Cell)).Append(" |\n");
            text.Append('\n');
            return;
        }

        var paragraph = (Paragraph)block;
        var words = WordRuns.Text(paragraph).Trim();
        if (words.Length == 0)
            text.Append('\n');
        else if (Heading(paragraph) is { } level)
            text.Append('\n').Append('#', level).Append(' ').Append(numbers.Next(paragraph)?.Mark is { Length: > 0 } mark ? mark + " " : "")
                .Append(words.Replace("**", "", StringComparison.Ordinal)).Append("\n\n");
        else if (numbers.Next(paragraph) is { } item)
            text.Append(' ', 2 * item.Level).Append(item.Mark).Append(' ').Append(words).Append('\n');
        else
            text.Append('\n').Append(words).Append('\n');
    }

    /// <summary>The words of text boxes, which hang on the paragraph beside them. Word stores each twice; the older one is left.</summary>
    private static IEnumerable<string> TextBoxes(OpenXmlElement block) => block.Descendants<TextBoxContent>()
        .Where(box => !box.Ancestors<AlternateContentFallback>().Any())
        .SelectMany(Lines);

    private static string Cell(TableCell cell) =>
        string.Join(' ', Lines(cell)).Replace('|', '/');

    private static IEnumerable<string> Lines(OpenXmlElement parent) =>
        parent.Descendants<Paragraph>().Select(paragraph => WordRuns.Text(paragraph).Trim()).Where(words => words.Length > 0);

    /// <summary>1 for the document's title, 2 for a first heading, and so on.</summary>
    private static int? Heading(Paragraph paragraph)
    {
        var style = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "";
        if (style.Equals("Title", StringComparison.OrdinalIgnoreCase))
            return 1;
        return style.StartsWith("Heading", StringComparison.OrdinalIgnoreCase) && style.Length > 7 && char.IsAsciiDigit(style[^1])
            ? Math.Min(6, style[^1] - '0' + 1)
            : null;
    }
}
