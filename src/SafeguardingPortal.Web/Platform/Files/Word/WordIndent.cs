using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SafeguardingPortal.Web.Platform.Files.Word;

/// <summary>Reads the depth of a list that was typed by hand from the indentation of its paragraphs.</summary>
internal static partial class WordIndent
{
    private const int MostBlanks = 24;

    /// <summary>How many blanks the indentation of the paragraph's first line is worth.</summary>
    public static int Blanks(Paragraph paragraph)
    {
        var indentation = paragraph.ParagraphProperties?.Indentation;
        var twips = Number(indentation?.Left?.Value ?? indentation?.Start?.Value) - Number(indentation?.Hanging?.Value);
        return Math.Clamp(twips * 2 / WordWriter.Step, 0, MostBlanks);
    }

    /// <summary>Whether the words begin with a bullet or a number as lists have them, and not with "6.2.1" as clauses have it.</summary>
    public static bool TypedMark(string words) => Mark().IsMatch(words);

    private static int Number(string? value) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0;

    [GeneratedRegex(@"^(?:[-–—*+•·●○▪▫◦‣⁃∙➢➤✓►■□§o]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,5})[.)])\s")]
    private static partial Regex Mark();
}
