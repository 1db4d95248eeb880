using System.Globalization;
using System.Text;
using Microsoft.Extensions.Options;
using SafeguardingPortal.Web.Platform.Print;

namespace SafeguardingPortal.Web.Tests.Print;

public sealed class ChromiumPrinterTests
{
    [Fact]
    public async Task Contents_of_a_long_document_name_the_pages_that_its_headings_are_on()
    {
        using var pdf = await PrintAsync(LongDocument(sections: 45));

        Assert.True(pdf.Pages > 60, $"{pdf.Pages} pages");
        var page = pdf.PageWith("Heading 1 begins");
        Assert.True(page >= 2);
        for (var section = 1; section <= 45; section++)
        {
            page = pdf.PageWith($"Heading {section} begins", page - 1);
            Assert.Equal(page, pdf.NumberInContents($"Entry {section} "));
        }
    }

    [Fact]
    public async Task Pages_are_A4_tagged_bookmarked_and_numbered()
    {
        using var pdf = await PrintAsync(LongDocument(sections: 3));

        Assert.Contains("A4", pdf.Facts["Page size"], StringComparison.Ordinal);
        Assert.Equal("yes", pdf.Facts["Tagged"]);
        Assert.Equal("A long document", pdf.Facts["Title"]);
        Assert.Contains("Heading 3 begins", pdf.Outline, StringComparison.Ordinal);
        Assert.Contains($"Page 2 of {pdf.Pages}", pdf.PageTexts[1], StringComparison.Ordinal);
        pdf.CheckSound();
    }

    [Fact]
    public async Task Numbers_still_hold_when_writing_them_in_moves_the_pages()
    {
        // Without its number the entry fits on the line; with it, it wraps, and the contents grows by pages.
        var html = LongDocument(sections: 45, style: "nav p { width: 9em; overflow-wrap: normal } a.page-of { letter-spacing: .2em }");
        var printed = Assert.IsType<Printed>(await Printer().PrintAsync(html));

        Assert.True(printed.NumbersHold);
        using var pdf = new PdfReader(printed.Pdf);
        Assert.Equal(printed.Pages, pdf.Pages);
    }

    [Fact]
    public async Task A_document_runs_no_script_and_reads_no_address()
    {
        using var pdf = await PrintAsync(
            "<!doctype html><html><head><title>t</title></head><body><p>Paper</p><script>document.body.append('scripted')</script>"
            + "<img src=\"http://127.0.0.1:1/x.png\" alt=\"missing\"></body></html>");

        Assert.Contains("Paper", pdf.PageTexts[0], StringComparison.Ordinal);
        Assert.DoesNotContain("scripted", pdf.PageTexts[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_browser_the_answer_says_so_and_what_to_do()
    {
        var answer = await Printer(new PrintOptions { Chromium = "/nowhere/chromium" }).PrintAsync("<html><head></head><body>Hello</body></html>");

        Assert.Contains("install one", Assert.IsType<PrinterNotFound>(answer).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_that_is_no_browser_is_a_failure_with_its_last_words()
    {
        var answer = await Printer(new PrintOptions { Chromium = "/bin/false" }).PrintAsync("<html><head></head><body>Hello</body></html>");

        Assert.Contains("made no file", Assert.IsType<PrintFailed>(answer).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_that_takes_too_long_is_stopped_and_leaves_nothing_behind()
    {
        // A stand-in browser that notes where it was sent, and then does nothing for a minute.
        var sleeper = Path.Combine(Path.GetTempPath(), $"portal-sleeper-{Guid.NewGuid():N}");
        await File.WriteAllTextAsync(sleeper, "#!/bin/sh\necho $$ $HOME > \"$0.note\"\nexec sleep 60\n");
        using (var made = System.Diagnostics.Process.Start("chmod", ["500", sleeper]))
            await made.WaitForExitAsync();

        var answer = await Printer(new PrintOptions { Chromium = sleeper, TimeoutSeconds = 10 }).PrintAsync("<html><head></head><body>Hello</body></html>");

        var note = (await File.ReadAllTextAsync(sleeper + ".note")).Trim().Split(' ');
        File.Delete(sleeper);
        File.Delete(sleeper + ".note");
        Assert.Contains("was stopped", Assert.IsType<PrintFailed>(answer).Reason, StringComparison.Ordinal);
        Assert.False(Directory.Exists(note[1]));
        Assert.Throws<ArgumentException>(() => System.Diagnostics.Process.GetProcessById(int.Parse(note[0], CultureInfo.InvariantCulture)));
    }

    private static ChromiumPrinter Printer(PrintOptions? options = null) => new(Options.Create(options ?? new PrintOptions()));

    private static async Task<PdfReader> PrintAsync(string html)
    {
        var printed = Assert.IsType<Printed>(await Printer().PrintAsync(html));
        Assert.True(printed.NumbersHold);
        return new PdfReader(printed.Pdf);
    }

    private static string LongDocument(int sections, string style = "")
    {
        var html = new StringBuilder("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>A long document</title><style>");
        html.Append("@page { size: A4; margin: 25mm 20mm; @bottom-right { content: 'Page ' counter(page) ' of ' counter(pages) } }");
        html.Append(style).Append("</style></head><body><h1>A long document</h1><nav>");
        for (var section = 1; section <= sections; section++)
            html.Append(CultureInfo.InvariantCulture, $"<p><a class=\"page-of\" href=\"#s{section}\">Entry {section} </a></p>");
        html.Append("</nav>");
        for (var section = 1; section <= sections; section++)
        {
            html.Append(CultureInfo.InvariantCulture, $"<h2 id=\"s{section}\" style=\"break-before: {(section % 4 == 1 ? "page" : "auto")}\">Heading {section} begins</h2>");
            html.Insert(html.Length, "<p>Some words that fill a line or two of a page, so that headings land where nobody can foresee.</p>", 10 + (section % 5 * 12));
        }

        return html.Append("</body></html>").ToString();
    }
}
