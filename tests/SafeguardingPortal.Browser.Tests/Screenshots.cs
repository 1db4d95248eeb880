namespace SafeguardingPortal.Browser.Tests;

/// <summary>Not a test of anything: scripts/screenshots asks for pictures of every page, to be looked at by a person.</summary>
public sealed class Screenshots(BrowserFixture portal) : IClassFixture<BrowserFixture>
{
    [WhenAskedFor]
    public async Task Are_taken_when_asked_for()
    {
        var folder = Folder!;
        var only = (Environment.GetEnvironmentVariable("PORTAL_SCREENSHOTS_OF") ?? "").Split(',');
        var demo = await Demo.OfAsync(portal);
        foreach (var (device, name) in new[] { (Device.Desk, "desk"), (Device.Phone, "phone") })
        {
            foreach (var page in PageList.All.Where(page => only.Any(start => page.Route.StartsWith(start, StringComparison.Ordinal))))
            {
                await using var visit = await portal.VisitAsync(page.Person, device);
                await visit.GoAsync(await page.AddressAsync(demo));
                await visit.Page.ScreenshotAsync(new()
                {
                    Path = Path.Combine(folder, $"{FileName(page.Route)}-{name}.png"),
                    FullPage = true,
                });
            }
        }

        Assert.NotEmpty(Directory.GetFiles(folder));
    }

    private static string? Folder =>
        Environment.GetEnvironmentVariable("PORTAL_SCREENSHOTS") is { Length: > 0 } folder ? folder : null;

    private static string FileName(string route) =>
        route.Length == 0 ? "home" : string.Concat(route.Where(letter => letter is not ('{' or '}')))
            .Replace(":guid", "", StringComparison.Ordinal).Replace('/', '.').Replace(':', '-');

    private sealed class WhenAskedForAttribute : FactAttribute
    {
        public WhenAskedForAttribute() => Skip = Folder is null ? "PORTAL_SCREENSHOTS names no folder" : null;
    }
}
