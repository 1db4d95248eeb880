using Microsoft.Playwright;

namespace SafeguardingPortal.Browser.Tests;

/// <summary>One real Chromium for all tests of the assembly. PORTAL_CHROMIUM says where it is.</summary>
internal static class Browser
{
    private static readonly Lazy<Task<IBrowser>> Started = new(StartAsync);

    public static Task<IBrowser> GetAsync() => Started.Value;

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
            ExecutablePath = Environment.GetEnvironmentVariable("PORTAL_CHROMIUM") ?? "/usr/bin/chromium",
            Args = arguments,
        });
    }
}
