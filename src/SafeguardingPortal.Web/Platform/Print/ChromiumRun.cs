using System.Diagnostics;
using System.Text;

namespace SafeguardingPortal.Web.Platform.Print;

/// <summary>One pass: a browser of its own with a profile of its own in a temporary folder, both gone afterwards.</summary>
internal static class ChromiumRun
{
    private const int KeptWords = 600;
    private static readonly TimeSpan TimeToDie = TimeSpan.FromSeconds(5);

    /// <exception cref="OperationCanceledException">The caller gave up; the browser was stopped.</exception>
    public static async Task<(byte[]? Pdf, string Reason)> PrintAsync(string browser, string html, TimeSpan limit, CancellationToken ct)
    {
        // Readable by nobody else: a pack may hold what is not public.
        var folder = Directory.CreateTempSubdirectory("portal-print-");
        try
        {
            var source = Path.Combine(folder.FullName, "document.html");
            var target = Path.Combine(folder.FullName, "document.pdf");
            await File.WriteAllTextAsync(source, html, Encoding.UTF8, ct); // with its byte order mark, so that no guess is made
            var said = await RunAsync(Start(browser, folder.FullName, source, target), limit, ct);
            if (said is null)
                return (null, $"The browser had not finished after {limit.TotalSeconds:0} seconds and was stopped.");

            return File.Exists(target)
                ? (await File.ReadAllBytesAsync(target, ct), "")
                : (null, $"The browser made no file. Its last words: {said}");
        }
        finally
        {
            Remove(folder);
        }
    }

    private static ProcessStartInfo Start(string browser, string folder, string source, string target)
    {
        var start = new ProcessStartInfo(browser) { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false };
        string[] flags =
        [
            "--headless", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--disable-extensions", "--disable-dev-shm-usage",
            "--host-resolver-rules=MAP * ~NOTFOUND",
            $"--user-data-dir={Path.Combine(folder, "profile")}",
            "--generate-pdf-document-outline", "--no-pdf-header-footer", $"--print-to-pdf={target}",
        ];
        foreach (var flag in flags)
            start.ArgumentList.Add(flag);

        // Chromium refuses its sandbox to root; for everyone else it stays on.
        if (OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess)
            start.ArgumentList.Add("--no-sandbox");
        start.ArgumentList.Add(new Uri(source).AbsoluteUri);
        start.Environment["HOME"] = folder;
        start.Environment["XDG_CONFIG_HOME"] = folder;
        start.Environment["XDG_CACHE_HOME"] = folder;
        return start;
    }

    // Null when the time was up.
    private static async Task<string?> RunAsync(ProcessStartInfo start, TimeSpan limit, CancellationToken ct)
    {
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{start.FileName} did not start.");
        using var clock = CancellationTokenSource.CreateLinkedTokenSource(ct);
        clock.CancelAfter(limit);
        try
        {
            // Both are read to the end, or a talkative browser would stop at a full pipe.
            var errors = process.StandardError.ReadToEndAsync(clock.Token);
            var output = process.StandardOutput.ReadToEndAsync(clock.Token);
            await process.WaitForExitAsync(clock.Token);
            await output;
            var said = (await errors).Trim();
            return said.Length > KeptWords ? said[^KeptWords..] : said;
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return null;
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
                process.WaitForExit(TimeToDie); // or its folder could not be removed
            }
        }
    }

    // A browser that was stopped may still be letting go of its profile.
    private static void Remove(DirectoryInfo folder)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                folder.Delete(recursive: true);
                return;
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                if (attempt == 20)
                    return;
                Thread.Sleep(50);
            }
        }
    }
}
