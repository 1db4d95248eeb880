using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace SafeguardingPortal.TestSupport;

/// <summary>Every address that answers GET, as its controller declares it.</summary>
public static class GetRoutes
{
    public static IReadOnlyList<string> Of(IServiceProvider portal) =>
    [
        .. portal.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<ControllerActionDescriptor>()
            .Where(action => action.EndpointMetadata.OfType<HttpMethodMetadata>().Any(allowed => allowed.HttpMethods.Contains("GET")))
            .Select(action => action.AttributeRouteInfo!.Template!)
            .Distinct(),
    ];
}
