using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace SafeguardingPortal.Browser.Tests;

/// <summary>
/// Every page, as anyone may meet it: on a desk and on a phone, by day and by night, right and wrong. In two halves that run side by side.
/// </summary>
public abstract class PageTests(BrowserFixture portal)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        ResultTypes = [ResultType.Violations],
    };

    // By night and on a desk the page is the same but for its colours and its room.
    private static readonly AxeRunOptions Colours = new()
    {
        RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast", "target-size", "link-in-text-block"] },
        ResultTypes = [ResultType.Violations],
    };

    private protected static TheoryData<string> Half(int remainder) =>
        [.. PageList.All.Select(page => page.Route).Where((_, index) => index % 2 == remainder)];

    private protected async Task LookAtAsync(string route)
    {
        var page = PageList.All.Single(candidate => candidate.Route == route);
        var demo = await Demo.OfAsync(portal);
        var address = await page.AddressAsync(demo);
        var visit = await portal.WindowOfAsync(page.Person, Device.Phone);

        Assert.Equal(200, await visit.GoAsync(address));
        Assert.Matches(@"\S+ – .*Safeguarding Portal", await visit.Page.TitleAsync());
        Assert.Equal(1, await visit.Page.Locator("h1").CountAsync());
        Assert.Equal(0, await visit.OverflowAsync());
        await AssertAccessibleAsync(visit);

        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        await visit.Page.SetViewportSizeAsync(Device.Desk.Width, Device.Desk.Height);
        await AssertAccessibleAsync(visit, Colours);
        Assert.Equal(0, await visit.OverflowAsync());

        if (!page.NothingCanBeWrong && await visit.SendEmptyAsync() is { } status)
        {
            Assert.Equal(400, status);
            Assert.NotEqual(0, await visit.Page.Locator(".govuk-error-summary a[href^='#']").CountAsync());
            Assert.Empty(await visit.DanglingSummaryLinksAsync());
            await AssertAccessibleAsync(visit);
        }

        Assert.Empty(visit.Complaints);
    }

    private static async Task AssertAccessibleAsync(Visit visit, AxeRunOptions? rules = null)
    {
        // A shared tablet goes back to its first page when nobody touches it for a while; a slow machine takes longer than that to look.
        await visit.Page.EvaluateAsync("document.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }))");
        var found = await Axe.RunAsync(visit.Page, rules ?? Rules);
        Assert.Equal([], found.Violations.Select(Describe));
    }

    private static string Describe(AxeResultItem item) =>
        $"{item.Id}: {item.Help}: {string.Join(" | ", item.Nodes.Take(3).Select(node => node.Html))}";
}

public sealed class OneHalfOfPagesTests(BrowserFixture portal) : PageTests(portal), IClassFixture<BrowserFixture>
{
    public static TheoryData<string> Routes => Half(0);

    [Theory]
    [MemberData(nameof(Routes))]
    public Task Is_accessible_and_fits(string route) => LookAtAsync(route);
}

public sealed class OtherHalfOfPagesTests(BrowserFixture portal) : PageTests(portal), IClassFixture<BrowserFixture>
{
    public static TheoryData<string> Routes => Half(1);

    [Theory]
    [MemberData(nameof(Routes))]
    public Task Is_accessible_and_fits(string route) => LookAtAsync(route);
}
