using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Html;
using SafeguardingPortal.Web.Platform.Print;

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
        var left = CssText.Quoted($"{pack.Setting} · {pack.Reference}");
        foreach (var (id, title) in pack.Chapters.SelectMany(Named).Prepend(("contents", "Contents")))
        {
            styles.Append(CultureInfo.InvariantCulture, $".page-{id}{{page:{id}}}");
            styles.Append(CultureInfo.InvariantCulture, $"@page {id}{{@top-left{{content:{left}}}@top-right{{content:{CssText.Quoted(title)}}}}}");
        }

        return new HtmlString(styles.ToString());
    }

    private static IEnumerable<(string Id, string Title)> Named(PackChapter chapter) =>
        chapter.Policies.Select(policy => (policy.Id, policy.Title)).Prepend((chapter.Id, chapter.Title));
}
