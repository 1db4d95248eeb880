using SafeguardingPortal.Domain.Access;

namespace SafeguardingPortal.Browser.Tests;

/// <summary>What someone meets who is in the wrong place: a page in the portal's own dress that says what to do.</summary>
public sealed class ProblemTests(BrowserFixture portal) : IClassFixture<BrowserFixture>
{
    [Theory]
    [InlineData("/nowhere", 404, "There is nothing here for you to see")]
    [InlineData("/audit", 403, "You can't do that here")]
    public async Task Says_what_is_wrong_and_leads_home(string path, int status, string title)
    {
        var setting = await portal.NewSettingAsync();
        await using var visit = await portal.VisitAsync(setting[Role.Staff], Device.Phone);

        Assert.Equal(status, await visit.GoAsync(path));

        Assert.Equal(title, await visit.Page.Locator("h1").InnerTextAsync());
        Assert.Empty((await Axe.RunAsync(visit.Page)).Violations);
        await visit.FollowAsync("Go to your home page");
        Assert.StartsWith("Hello", await visit.Page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(visit.Complaints);
    }
}
