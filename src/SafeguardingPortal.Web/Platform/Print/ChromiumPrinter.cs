using System.ComponentModel;
using Microsoft.Extensions.Options;

namespace SafeguardingPortal.Web.Platform.Print;

/// <summary>
/// Turns a whole HTML document, which brings its styles, fonts and pictures along, into PDF bytes with an installed browser.
/// What a document says is the features' business; this is the one place that knows how it becomes paper (docs/adr/0003-pdf-printing.md).
/// A browser takes a lot of memory: two print at a time, whoever asks, and the others wait their turn.
/// </summary>
public sealed class ChromiumPrinter(IOptions<PrintOptions> options) : IDisposable
{
    private const int MostPasses = 4;
    private const int AtOnce = 2;

    private readonly SemaphoreSlim turns = new(AtOnce);

    /// <summary>False when this machine has no browser that prints.</summary>
    public bool IsAvailable => BrowserFinder.Find(options.Value.Chromium) is not null;

    /// <summary>Prints, and prints again until the page numbers in the contents are those of the printed pages: usually twice.</summary>
    public async Task<PrintResult> PrintAsync(string html, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(html);
        if (BrowserFinder.Find(options.Value.Chromium) is not { } browser)
            return new PrinterNotFound();

        await turns.WaitAsync(ct);
        try
        {
            return await PrintAsync(browser, html, ct);
        }
        finally
        {
            turns.Release();
        }
    }

    public void Dispose() => turns.Dispose();

    private async Task<PrintResult> PrintAsync(string browser, string html, CancellationToken ct)
    {
        IReadOnlyDictionary<string, int> filled = new Dictionary<string, int>();
        Printed? last = null;
        for (var pass = 1; pass <= MostPasses; pass++)
        {
            var (pdf, reason) = await PassAsync(browser, ContentsNumbers.Fill(html, filled), ct);
            if (pdf is null)
                return new PrintFailed(reason);

            // A file that cannot be read back is still a good document; its contents has links instead of numbers.
            if (PdfPages.Read(pdf) is not { } pages)
                return last ?? new Printed(pdf, 0, NumbersHold: false);

            var same = filled.Count == pages.PageOf.Count && !pages.PageOf.Except(filled).Any();
            last = new Printed(pdf, pages.Count, same);
            if (same)
                return last;
            filled = pages.PageOf;
        }

        return last!;
    }

    private async Task<(byte[]? Pdf, string Reason)> PassAsync(string browser, string html, CancellationToken ct)
    {
        try
        {
            return await ChromiumRun.PrintAsync(browser, html, TimeSpan.FromSeconds(options.Value.TimeoutSeconds), ct);
        }
        catch (Win32Exception problem)
        {
            return (null, $"{browser} could not be started: {problem.Message}");
        }
    }
}
