using System.Globalization;
using System.Text;

namespace SafeguardingPortal.Web.Platform.Print;

/// <summary>
/// The page numbers of a document's contents. CSS cannot ask on which page a heading lands (Chromium has no target-counter), so the
/// printer finds out by printing and writes the answers in as styles: a link of class <c>page-of</c> ends with its target's page number.
/// </summary>
internal static class ContentsNumbers
{
    // A document is paper: it runs no script and fetches nothing, whatever was typed into it.
    private const string Seal =
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:\">";

    /// <summary>The document with the numbers known so far, sealed against the outside.</summary>
    /// <exception cref="ArgumentException">It has no head, so it is not a whole document.</exception>
    public static string Fill(string html, IReadOnlyDictionary<string, int> pageOf)
    {
        var head = html.IndexOf("<head>", StringComparison.OrdinalIgnoreCase);
        if (head < 0)
            throw new ArgumentException("A whole HTML document with a <head> is needed.", nameof(html));

        var added = new StringBuilder(Seal).Append("<style>");
        foreach (var (id, page) in pageOf.Where(target => target.Key.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-')))
            added.Append(CultureInfo.InvariantCulture, $"a.page-of[href=\"#{id}\"]::after{{content:\"{page}\"}}");
        return html.Insert(head + "<head>".Length, added.Append("</style>").ToString());
    }
}
