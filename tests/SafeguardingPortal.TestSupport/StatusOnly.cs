using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.Filters;

namespace SafeguardingPortal.TestSupport;

/// <summary>
/// A client that only looks at the status says so with each request, and a refusal comes without the page that would explain it. Thousands of
/// them would be most of a long walk's time.
/// </summary>
internal sealed class StatusOnly : IAuthorizationFilter, IOrderedFilter
{
    public const string Header = "X-Status-Only";

    /// <summary>Before anything that may refuse.</summary>
    public int Order => int.MinValue;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        if (context.HttpContext.Request.Headers.ContainsKey(Header) && context.HttpContext.Features.Get<IStatusCodePagesFeature>() is { } pages)
            pages.Enabled = false;
    }
}
