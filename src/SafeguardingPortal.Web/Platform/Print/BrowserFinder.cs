namespace SafeguardingPortal.Web.Platform.Print;

/// <summary>Finds the browser that prints: the configured one, else an installed Chromium, Chrome or Edge.</summary>
public static class BrowserFinder
{
    private static readonly string[] Names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable"];

    private static readonly string[] Paths =
    [
        "/snap/bin/chromium",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        @"%ProgramFiles%\Google\Chrome\Application\chrome.exe",
        @"%ProgramFiles%\Microsoft\Edge\Application\msedge.exe",
        @"%ProgramFiles(x86)%\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>Null when there is none. A configured path that does not exist counts as none: another browser was not asked for.</summary>
    public static string? Find(string? configured)
    {
        var wanted = string.IsNullOrWhiteSpace(configured) ? Environment.GetEnvironmentVariable("PORTAL_CHROMIUM") : configured;
        if (!string.IsNullOrWhiteSpace(wanted))
            return File.Exists(wanted) ? wanted : null;

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var onPath = from folder in folders from name in Names select Path.Combine(folder, name);
        return onPath.Concat(Paths.Select(Environment.ExpandEnvironmentVariables)).FirstOrDefault(File.Exists);
    }
}
