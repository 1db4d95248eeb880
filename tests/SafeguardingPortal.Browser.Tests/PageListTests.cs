using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace SafeguardingPortal.Browser.Tests;

/// <summary>No page is forgotten by those who look at pages.</summary>
public sealed class PageListTests(BrowserFixture portal) : IClassFixture<BrowserFixture>
{
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
}
