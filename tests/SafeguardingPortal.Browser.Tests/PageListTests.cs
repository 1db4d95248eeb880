using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Browser.Tests;

/// <summary>No page is forgotten by those who look at pages.</summary>
public sealed class PageListTests(BrowserFixture portal) : IClassFixture<BrowserFixture>
{
    [Fact]
    public void Every_page_is_in_the_list()
    {
        var pages = GetRoutes.Of(portal.Services);

        Assert.Equal([], pages.Except(PageList.All.Select(page => page.Route)).Except(PageList.NoPages.Keys).Order());
        Assert.Equal([], PageList.All.Select(page => page.Route).Concat(PageList.NoPages.Keys).Except(pages).Order());
    }
}
