using Microsoft.Playwright;

namespace SafeguardingPortal.Browser.Tests;

/// <summary>
/// One real Chromium for all tests of the assembly. PORTAL_CHROMIUM says where it is; PORTAL_HEADLESS_SHELL where the same engine is
/// without windows of its own, which looks at a page in half the time.
/// </summary>
internal static class Browser
{
    private static readonly Lazy<Task<IBrowser>> Started = new(StartAsync);

    public static Task<IBrowser> GetAsync() => Started.Value;

    private static string? Named(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } path ? path : null;

    private static async Task<IBrowser> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        List<string> arguments =
        [
            "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
            "--disable-sync",
        ];
        // The sandbox cannot be built by root, as in a container; an ordinary user keeps it.
        if (Environment.IsPrivilegedProcess)
            arguments.Add("--no-sandbox");
        return await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Named("PORTAL_HEADLESS_SHELL") ?? Named("PORTAL_CHROMIUM") ?? "/usr/bin/chromium",
            Args = arguments,
            Timeout = 120_000,
        });
    }
}
