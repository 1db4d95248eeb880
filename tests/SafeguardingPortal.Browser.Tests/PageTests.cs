using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace SafeguardingPortal.Browser.Tests;

/// <summary>Every page, as anyone may meet it: on a desk and on a phone, by day and by night, right and wrong.</summary>
public sealed class PageTests(BrowserFixture portal) : IClassFixture<BrowserFixture>
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    public static TheoryData<string> Routes => [.. PageList.All.Select(page => page.Route)];

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task Is_accessible_and_fits(string route)
    {
        var page = PageList.All.Single(candidate => candidate.Route == route);
        var demo = await Demo.OfAsync(portal);
        var address = await page.AddressAsync(demo);
        await using var visit = await portal.VisitAsync(page.Person, Device.Phone);

        Assert.Equal(200, await visit.GoAsync(address));
        Assert.Matches(@"\S+ – .*Safeguarding Portal", await visit.Page.TitleAsync());
        Assert.Equal(1, await visit.Page.Locator("h1").CountAsync());
        Assert.Equal(0, await visit.OverflowAsync());
        await AssertAccessibleAsync(visit);

        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        await visit.Page.SetViewportSizeAsync(Device.Desk.Width, Device.Desk.Height);
        await AssertAccessibleAsync(visit);
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

    [Fact]
    public void Every_page_is_in_the_list()
    {
        var actions = portal.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items;
        var pages = actions.OfType<ControllerActionDescriptor>()
            .Where(action => action.EndpointMetadata.OfType<Microsoft.AspNetCore.Routing.HttpMethodMetadata>()
                .Any(method => method.HttpMethods.Contains("GET")))
            .Select(action => action.AttributeRouteInfo!.Template!)
            .ToHashSet();

        Assert.Equal([], pages.Except(PageList.All.Select(page => page.Route)).Except(PageList.NoPages.Keys).Order());
        Assert.Equal([], PageList.All.Select(page => page.Route).Concat(PageList.NoPages.Keys).Except(pages).Order());
    }

    private static async Task AssertAccessibleAsync(Visit visit)
    {
        var found = await visit.Page.RunAxe(Rules);
        Assert.Equal([], found.Violations.Select(Describe));
    }

    private static string Describe(AxeResultItem item) =>
        $"{item.Id}: {item.Help}: {string.Join(" | ", item.Nodes.Take(3).Select(node => node.Html))}";
}
