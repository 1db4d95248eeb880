using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SafeguardingPortal.Domain.Policies.Text;

namespace SafeguardingPortal.Web.Platform.Files.Word;

/// <summary>What someone still has to settle in Word: comments and tracked changes.</summary>
internal static class WordNotices
{
    public static IEnumerable<ReadingNotice> For(MainDocumentPart part, WordInline inline)
    {
        foreach (var (author, text) in Comments(part))
            yield return new ReadingNotice("Word comment", text, $"{author} left a comment in the file. Settle it and take it out.");
        foreach (var deleted in inline.Deleted.Where(words => words.Trim().Length > 0))
            yield return new ReadingNotice("Word tracked change", deleted,
                "These words are marked as deleted; they were left out. Accept or reject the change in Word.");
        if (inline.Insertions > 0)
            yield return new ReadingNotice("Word tracked change", "",
                $"The file holds {inline.Insertions} tracked insertions; they were read as accepted. Accept or reject them in Word.");
    }

    public static IEnumerable<(string Author, string Text)> Comments(MainDocumentPart part) =>
        part.WordprocessingCommentsPart?.Comments?.Elements<Comment>()
            .Select(comment => (comment.Author?.Value ?? "Someone", comment.InnerText)) ?? [];
}
