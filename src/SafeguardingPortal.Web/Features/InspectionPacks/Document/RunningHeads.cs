using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Html;

namespace SafeguardingPortal.Web.Features.InspectionPacks.Document;

/// <summary>
/// The heads of the pages: the setting and the pack on the left, the chapter or policy on the right. CSS can only put fixed words
/// there, so each chapter and policy has a kind of page of its own.
/// </summary>
public static class RunningHeads
{
    public static IHtmlContent Of(PackDocument pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        var styles = new StringBuilder();
        var left = Quoted($"{pack.Setting} · {pack.Reference}");
        foreach (var (id, title) in pack.Chapters.SelectMany(Named).Prepend(("contents", "Contents")))
        {
            styles.Append(CultureInfo.InvariantCulture, $".page-{id}{{page:{id}}}");
            styles.Append(CultureInfo.InvariantCulture, $"@page {id}{{@top-left{{content:{left}}}@top-right{{content:{Quoted(title)}}}}}");
        }

        return new HtmlString(styles.ToString());
    }

    private static IEnumerable<(string Id, string Title)> Named(PackChapter chapter) =>
        chapter.Policies.Select(policy => (policy.Id, policy.Title)).Prepend((chapter.Id, chapter.Title));

    // Everything but plain letters goes in as its code point: no title can close the string, the style or the page.
    // CSS takes the space after a code point for its end, so each has one.
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && (Rune.IsLetterOrDigit(rune) || rune.Value == ' '))
                quoted.Append(rune);
            else
                quoted.Append(CultureInfo.InvariantCulture, $"\\{rune.Value:x6} ");
        }

        return quoted.Append('"').ToString();
    }
}
