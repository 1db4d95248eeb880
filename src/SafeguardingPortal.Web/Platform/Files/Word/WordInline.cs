using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WrittenText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace SafeguardingPortal.Web.Platform.Files.Word;

/// <summary>The words of a paragraph as Markdown: bold and links are kept, deleted text is set aside.</summary>
internal sealed class WordInline(MainDocumentPart part)
{
    /// <summary>Text that a tracked change takes out.</summary>
    public List<string> Deleted { get; } = [];

    /// <summary>Text in boxes beside the running text.</summary>
    public List<string> Boxed { get; } = [];

    public int Insertions { get; private set; }

    public string Text(OpenXmlElement paragraph)
    {
        var pieces = new List<(string Text, bool IsBold)>();
        Collect(paragraph, pieces);
        var line = new StringBuilder();
        for (var at = 0; at < pieces.Count;)
        {
            var isBold = pieces[at].IsBold;
            var run = new StringBuilder();
            for (; at < pieces.Count && (pieces[at].IsBold == isBold || string.IsNullOrWhiteSpace(pieces[at].Text)); at++)
                run.Append(pieces[at].Text);
            line.Append(isBold ? Bold(run.ToString()) : run.ToString());
        }

        return line.ToString().Replace('\n', ' ').Trim();
    }

    private static string Bold(string text)
    {
        var words = text.Trim();
        return words.Length == 0 ? text : text.Replace(words, $"**{words}**", StringComparison.Ordinal);
    }

    private void Collect(OpenXmlElement parent, List<(string Text, bool IsBold)> pieces)
    {
        foreach (var element in parent.ChildElements)
        {
            switch (element)
            {
                case Hyperlink link:
                    pieces.Add((Linked(link), false));
                    break;
                case DeletedRun or MoveFromRun:
                    Deleted.Add(element.InnerText);
                    break;
                case InsertedRun or MoveToRun:
                    Insertions++;
                    Collect(element, pieces);
                    break;
                case Run run:
                    CollectRun(run, pieces);
                    break;
                case ParagraphProperties:
                    break;
                default:
                    Collect(element, pieces);
                    break;
            }
        }
    }

    private void CollectRun(Run run, List<(string Text, bool IsBold)> pieces)
    {
        var isBold = run.RunProperties?.Bold is { } bold && (bold.Val is null || bold.Val.Value);
        foreach (var element in run.ChildElements)
        {
            var text = element switch
            {
                WrittenText words => words.Text,
                TabChar => "\t",
                Break or CarriageReturn => "\n",
                NoBreakHyphen => "-",
                SymbolChar => "•",
                _ => "",
            };
            if (text.Length > 0)
                pieces.Add((text, isBold));
            else if (element is not RunProperties)
                Box(element);
        }
    }

    /// <summary>Word writes each text box twice, for old and new programs; the words are taken once.</summary>
    private void Box(OpenXmlElement element)
    {
        var words = element.Descendants<TextBoxContent>()
            .Select(box => string.Join(' ', box.Descendants<WrittenText>().Select(text => text.Text)))
            .FirstOrDefault(text => text.Length > 0);
        if (words is not null)
            Boxed.Add(words);
    }

    private string Linked(Hyperlink link)
    {
        var words = new List<(string Text, bool IsBold)>();
        Collect(link, words);
        var text = string.Concat(words.Select(word => word.Text)).Trim();
        var address = link.Id?.Value is { } id
            ? part.HyperlinkRelationships.FirstOrDefault(relation => relation.Id == id)?.Uri.OriginalString
            : link.Anchor?.Value is "" ? "#" : null;
        return address is null || text.Length == 0 ? text : $"[{text.Replace("]", "\\]", StringComparison.Ordinal)}]({address})";
    }
}
