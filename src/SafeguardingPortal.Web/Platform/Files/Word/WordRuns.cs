using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WrittenText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace SafeguardingPortal.Web.Platform.Files.Word;

/// <summary>The words of a line with what Markdown marks in them: bold and links. Anything else stands as it is.</summary>
internal sealed partial class WordRuns(MainDocumentPart part)
{
    public IEnumerable<OpenXmlElement> Of(string text)
    {
        var at = 0;
        foreach (Match match in Marked().Matches(text))
        {
            if (match.Index > at)
                yield return Run(text[at..match.Index], isBold: false);
            yield return match.Groups["bold"].Success ? Run(match.Groups["bold"].Value, isBold: true) : Link(match);
            at = match.Index + match.Length;
        }

        if (at < text.Length)
            yield return Run(text[at..], isBold: false);
    }

    private OpenXmlElement Link(Match match)
    {
        var words = match.Groups["text"].Value.Replace("\\]", "]", StringComparison.Ordinal);
        var address = match.Groups["address"].Value;
        if (address == "#")
            return new Hyperlink(Run(words, isBold: false)) { Anchor = "" };
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.OriginalString == address
            ? new Hyperlink(Run(words, isBold: false)) { Id = part.AddHyperlinkRelationship(uri, isExternal: true).Id }
            : Run(match.Value, isBold: false);
    }

    private static Run Run(string text, bool isBold)
    {
        var run = new Run();
        if (isBold)
            run.Append(new RunProperties(new Bold()));
        var pieces = text.Split('\t');
        for (var at = 0; at < pieces.Length; at++)
        {
            if (at > 0)
                run.Append(new TabChar());
            if (pieces[at].Length > 0)
                run.Append(new WrittenText(pieces[at]) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }

    [GeneratedRegex(@"\*\*(?<bold>[^*\s](?:[^*]*[^*\s])?)\*\*(?!\*)|(?<!!)\[(?<text>(?:[^\]\\\[*]|\\\])+)\]\((?<address>#"
            + @"|https?://[^)\s]+|mailto:[^)\s]+)\)")]
    private static partial Regex Marked();
}
