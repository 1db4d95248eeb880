using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace SafeguardingPortal.Web.Platform.Http;

/// <summary>What the portal believes of who stands in front of it, and what it asks of the way to the browser.</summary>
public static class BehindProxy
{
    /// <summary>
    /// Believes what a proxy says of the browser's address and of HTTPS: one on this machine, and those named in Proxy:Known, by address or
    /// as a network, parted by commas.
    /// </summary>
    /// <exception cref="FormatException">One of them is neither.</exception>
    public static ForwardedHeadersOptions Believed(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        var named = configuration["Proxy:Known"] ?? "";
        foreach (var known in named.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (known.Contains('/', StringComparison.Ordinal))
                options.KnownIPNetworks.Add(IPNetwork.Parse(known));
            else
                options.KnownProxies.Add(IPAddress.Parse(known));
        }

        return options;
    }

    /// <summary>
    /// Where people reach the portal by HTTPS (Portal:PublicUrl), no cookie ever goes another way and browsers come back by HTTPS alone.
    /// Otherwise, as on a machine of one's own, cookies go the way they came.
    /// </summary>
    public static IApplicationBuilder UseSafeWay(this IApplicationBuilder app, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var https = configuration["Portal:PublicUrl"]?.StartsWith("https://", StringComparison.OrdinalIgnoreCase) == true;
        if (https)
            app.UseHsts();
        return app.UseCookiePolicy(new CookiePolicyOptions { Secure = https ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest });
    }
}
