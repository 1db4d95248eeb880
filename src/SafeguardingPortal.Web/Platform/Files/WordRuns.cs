using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SafeguardingPortal.Web.Platform.Files;

/// <summary>The words of one Word paragraph as Markdown. Deleted words of tracked changes are gone, inserted ones stand.</summary>
internal static class WordRuns
{
    public static string Text(Paragraph paragraph)
    {
        var text = new StringBuilder();
        var open = "";
        foreach (var run in paragraph.Descendants<Run>().Where(run => run.Ancestors<Paragraph>().First() == paragraph))
        {
            var words = Words(run);
            if (words.Length == 0)
                continue;

            var mark = string.IsNullOrWhiteSpace(words) ? open : Mark(run.RunProperties);
            if (mark != open)
            {
                Close(text, open);
                OpenAfterSpace(text, mark, ref words);
                open = mark;
            }

            text.Append(words);
        }

        Close(text, open);
        return text.ToString();
    }

    private static string Mark(RunProperties? properties) => (IsOn(properties?.Bold), IsOn(properties?.Italic)) switch
    {
        (true, true) => "***",
        (true, false) => "**",
        (false, true) => "*",
        _ => "",
    };

    private static bool IsOn(OnOffType? property) => property is not null && (property.Val is null || property.Val.Value);

    // Markdown wants its marks against the words: a space belongs outside.
    private static void Close(StringBuilder text, string mark)
    {
        if (mark.Length == 0)
            return;
        var end = text.Length;
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
            end--;
        text.Insert(end, mark);
    }

    private static void OpenAfterSpace(StringBuilder text, string mark, ref string words)
    {
        var rest = words.TrimStart();
        text.Append(words.AsSpan(0, words.Length - rest.Length)).Append(mark);
        words = rest;
    }

    private static string Words(Run run)
    {
        var words = new StringBuilder();
        foreach (var piece in run.ChildElements)
        {
            words.Append(piece switch
            {
                DocumentFormat.OpenXml.Wordprocessing.Text text => text.Text,
                TabChar or Break or CarriageReturn => " ",
                NoBreakHyphen => "-",
                _ => "",
            });
        }

        return words.ToString();
    }
}
