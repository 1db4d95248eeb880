using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Browser.Tests.DeviceCheckIns;

/// <summary>Check-ins and exceptions in a real browser: the three taps, and what the demo does not show, under axe.</summary>
public sealed class DevicePagesTests(BrowserFixture portal) : IClassFixture<BrowserFixture>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_phone_is_stored_with_three_taps_with_and_without_script(bool script)
    {
        var setting = await portal.NewSettingAsync();
        await using var visit = await portal.VisitAsync(setting[Role.Staff], script ? Device.Phone : Device.PlainPhone);

        await visit.ArriveAsync(visit.Page.Locator("nav").GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Devices" }).Last);
        await visit.Page.GetByLabel("Phone", new() { Exact = true }).CheckAsync();
        await visit.PressAsync("Store my devices");

        Assert.Equal("In Office cupboard", await visit.Page.Locator("h1").InnerTextAsync());
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task What_the_demo_does_not_show_is_accessible_and_fits_a_phone()
    {
        var setting = await portal.NewSettingAsync();
        var flagged = await setting[Role.Staff].FlaggedAsync();
        await setting[Role.Oversight].StoredAsync();
        string[] pages = ["/devices/register?show=Missing", $"/devices/flags/{flagged.Id}/{flagged.Movements[^1].Id}"];

        foreach (var device in new[] { Device.Phone, Device.Desk with { Dark = true } })
        {
            await using var visit = await portal.VisitAsync(setting[Role.Manager], device);
            foreach (var path in pages)
            {
                Assert.Equal(200, await visit.GoAsync(path));
                await LookAsync(visit, path);
            }

            Assert.Empty(visit.Complaints);
        }
    }

    [Theory]
    [InlineData("/devices/store", "Store my devices")]
    [InlineData("/exceptions/ask", "Ask")]
    [InlineData("/exceptions/word-of-mouth", "Record it")]
    public async Task A_refused_form_is_accessible_too(string path, string button)
    {
        var setting = await portal.NewSettingAsync();
        await using var visit = await portal.VisitAsync(setting[Role.Staff], Device.Phone);
        await visit.GoAsync(path);

        await visit.PressAsync(button);

        Assert.StartsWith("Error: ", await visit.Page.TitleAsync(), StringComparison.Ordinal);
        await LookAsync(visit, path + " refused");
    }

    private static async Task LookAsync(Visit visit, string path)
    {
        if (Environment.GetEnvironmentVariable("PORTAL_SCREENSHOTS") is { Length: > 0 } folder)
        {
            var name = $"{(visit.Page.ViewportSize!.Width < 600 ? "phone" : "desk")}{path.Split('?')[0].Replace('/', '-')}.png";
            await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, name), FullPage = true });
        }

        var found = await Axe.RunAsync(visit.Page);
        Assert.True(found.Violations.Length == 0, $"{path}: {string.Join("; ", found.Violations.Select(Say))}");
        Assert.True(await visit.OverflowAsync() <= 0, $"{path} is wider than its window");
    }

    private static string Say(Deque.AxeCore.Commons.AxeResultItem item) =>
        $"{item.Id}: {item.Help} ({string.Join(", ", item.Nodes.Take(3).Select(node => node.Html))})";
}
