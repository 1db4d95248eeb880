using System.Diagnostics;
using System.Globalization;

namespace SafeguardingPortal.Web.Tests.Print;

/// <summary>Reads a PDF as its readers do, with poppler and qpdf: what stands on which page, and whether the file is sound.</summary>
internal sealed class PdfReader : IDisposable
{
    private readonly string path = Path.Combine(Path.GetTempPath(), $"portal-test-{Guid.NewGuid():N}.pdf");

    public PdfReader(byte[] pdf)
    {
        File.WriteAllBytes(path, pdf);
        PageTexts = Run("pdftotext", "-layout", path, "-").TrimEnd('\f', '\n').Split('\f');
        Facts = Run("pdfinfo", path).Split('\n')
            .Select(line => line.Split(':', 2))
            .Where(parts => parts.Length == 2)
            .ToDictionary(parts => parts[0], parts => parts[1].Trim());
    }

    /// <summary>The words of each page, with their layout.</summary>
    public IReadOnlyList<string> PageTexts { get; }

    /// <summary>What pdfinfo says: "Pages", "Title", "Tagged", "Page size" …</summary>
    public IReadOnlyDictionary<string, string> Facts { get; }

    public int Pages => int.Parse(Facts["Pages"], CultureInfo.InvariantCulture);

    /// <summary>The bookmarks' titles.</summary>
    public string Outline => Run("qpdf", "--json", "--json-key=outlines", path);

    public string Fonts => Run("pdffonts", path);

    /// <summary>The first page after <paramref name="after"/> with a line that is or begins with these words, however far apart they stand.</summary>
    public int PageWith(string words, int after = 0) =>
        Enumerable.Range(after + 1, PageTexts.Count - after)
            .First(page => PageTexts[page - 1].Split('\n').Any(line => SingleSpaced(line).StartsWith(SingleSpaced(words), StringComparison.Ordinal)));

    /// <summary>The first page with a line of just these words: a heading, not its line in the contents.</summary>
    public int PageHeaded(string words) =>
        Enumerable.Range(1, PageTexts.Count).First(page => PageTexts[page - 1].Split('\n').Any(line => SingleSpaced(line) == words));

    private static string SingleSpaced(string line) => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The page number at the end of the contents line that begins with these words.</summary>
    public int NumberInContents(string words) => PageTexts
        .SelectMany(page => page.Split('\n'))
        .Where(line => line.Trim().StartsWith(words, StringComparison.Ordinal))
        .Select(line => line.Trim().Split(' ')[^1].TrimStart('.'))
        .Select(last => int.TryParse(last, CultureInfo.InvariantCulture, out var number) ? number : 0)
        .First(number => number > 0);

    public void CheckSound() => Run("qpdf", "--check", path);

    public void Dispose() => File.Delete(path);

    private static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} ended with {process.ExitCode}: {said}");
        return said;
    }
}
