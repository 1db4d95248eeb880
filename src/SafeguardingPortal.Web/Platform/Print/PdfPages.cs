using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SafeguardingPortal.Web.Platform.Print;

/// <summary>
/// How many pages a PDF has, and on which page each link target of the document landed. Reads what Chromium writes: a PDF 1.4 file
/// whose dictionaries are plain text and whose catalogue has a <c>Dests</c> dictionary with the targets' HTML ids.
/// </summary>
public sealed partial class PdfPages
{
    private readonly string text;
    private readonly Dictionary<int, int> offsets = [];
    private readonly Dictionary<int, int> numberOfPage = [];

    private PdfPages(byte[] pdf) => text = Encoding.Latin1.GetString(pdf);

    public int Count => numberOfPage.Count;

    /// <summary>HTML id → page number, from 1.</summary>
    public IReadOnlyDictionary<string, int> PageOf { get; private set; } = new Dictionary<string, int>();

    /// <summary>Null when the file is built in another way than the one this understands.</summary>
    public static PdfPages? Read(byte[] pdf)
    {
        ArgumentNullException.ThrowIfNull(pdf);
        var pages = new PdfPages(pdf);
        return pages.ReadTable() && pages.ReadCatalogue() ? pages : null;
    }

    private bool ReadTable()
    {
        var start = text.LastIndexOf("startxref", StringComparison.Ordinal);
        if (start < 0 || !int.TryParse(Number().Match(text, start).Value, CultureInfo.InvariantCulture, out var at)
            || at >= text.Length || string.CompareOrdinal(text, at, "xref", 0, 4) != 0)
            return false;

        for (var match = TableRow().Match(text, at + 4); match.Success && match.Index < start; match = match.NextMatch())
        {
            if (match.Groups["kind"].Value == "n")
                offsets[offsets.Count] = Int(match.Groups["at"]);
            else if (match.Groups["kind"].Value == "f")
                offsets[offsets.Count] = 0;
        }

        return offsets.Count > 0;
    }

    private bool ReadCatalogue()
    {
        var root = Root().Matches(text).LastOrDefault();
        if (root is null)
            return false;

        var catalogue = Body(Int(root.Groups[1]));
        if (Pages().Match(catalogue) is not { Success: true } pages)
            return false;

        Number(Int(pages.Groups[1]), 0);
        if (Targets().Match(catalogue) is { Success: true } targets)
        {
            PageOf = Target().Matches(Body(Int(targets.Groups[1])))
                .Where(target => numberOfPage.ContainsKey(Int(target.Groups["page"])))
                .ToDictionary(target => target.Groups["name"].Value, target => numberOfPage[Int(target.Groups["page"])]);
        }

        return Count > 0;
    }

    // Pages hang in a tree; a page's number is its place in reading order.
    private void Number(int node, int depth)
    {
        var children = Children().Match(Body(node));
        if (!children.Success)
            numberOfPage[node] = numberOfPage.Count + 1;
        else if (depth < 32)
        {
            foreach (Match child in Reference().Matches(children.Groups[1].Value))
                Number(Int(child.Groups[1]), depth + 1);
        }
    }

    private string Body(int number)
    {
        if (!offsets.TryGetValue(number, out var from) || from <= 0 || from >= text.Length)
            return "";

        var to = text.IndexOf("endobj", from, StringComparison.Ordinal);
        return to < 0 ? "" : text[from..to];
    }

    private static int Int(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<at>\d{10}) \d{5} (?<kind>[nf])")]
    private static partial Regex TableRow();

    [GeneratedRegex(@"/Root (\d+) 0 R")]
    private static partial Regex Root();

    [GeneratedRegex(@"/Pages (\d+) 0 R")]
    private static partial Regex Pages();

    [GeneratedRegex(@"/Dests (\d+) 0 R")]
    private static partial Regex Targets();

    [GeneratedRegex(@"/Kids \[([^\]]*)\]")]
    private static partial Regex Children();

    [GeneratedRegex(@"(\d+) 0 R")]
    private static partial Regex Reference();

    [GeneratedRegex(@"/(?<name>[^\s/\[\]<>]+) ?\[(?<page>\d+) 0 R")]
    private static partial Regex Target();
}
