using SafeguardingPortal.Domain.Access;

namespace SafeguardingPortal.Browser.Tests;

/// <summary>Not a test of anything: scripts/screenshots asks for pictures of the main pages, to be looked at by a person.</summary>
public sealed class Screenshots(BrowserFixture portal) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task Are_taken_when_asked_for()
    {
        if (Environment.GetEnvironmentVariable("PORTAL_SCREENSHOTS") is not { Length: > 0 } folder)
            return;

        var setting = await portal.NewSettingAsync(draft => draft.Name = "Otter Lane Nursery");
        foreach (var (device, name) in new[] { (Device.Desk, "desk"), (Device.Phone, "phone"), (Device.NightPhone, "night") })
        {
            await using var visit = await portal.VisitAsync(setting[Role.Manager], device);
            foreach (var path in new[] { "/", "/devices", "/devices/store", "/devices/register", "/devices/register?show=Missing", "/packs", "/sign-in" })
            {
                await visit.GoAsync(path);
                await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}{path.Replace("/", "-").Replace("?", "-")}.png"), FullPage = true });
            }
        }
        Assert.NotEmpty(Directory.GetFiles(folder));
    }
}
