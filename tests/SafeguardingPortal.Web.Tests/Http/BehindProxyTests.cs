using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using SafeguardingPortal.Web.Platform.Http;

namespace SafeguardingPortal.Web.Tests.Http;

public sealed class BehindProxyTests
{
    [Fact]
    public void A_proxy_is_believed_on_this_machine_and_where_it_is_named()
    {
        var nobody = BehindProxy.Believed(Configured("Proxy:Known", null));
        var named = BehindProxy.Believed(Configured("Proxy:Known", "10.0.0.7, 10.1.0.0/16"));

        Assert.All(nobody.KnownProxies, address => Assert.True(IPAddress.IsLoopback(address)));
        Assert.Contains(IPAddress.Parse("10.0.0.7"), named.KnownProxies);
        Assert.Contains(named.KnownIPNetworks, network => network.Contains(IPAddress.Parse("10.1.2.3")));
        Assert.DoesNotContain(named.KnownIPNetworks, network => network.Contains(IPAddress.Parse("10.2.0.1")));
        Assert.Throws<FormatException>(() => BehindProxy.Believed(Configured("Proxy:Known", "the proxy")));
    }

    [Theory]
    [InlineData("https://portal.example.org", "http://portal.example.org", true, false)]
    [InlineData("https://portal.example.org", "https://portal.example.org", true, true)]
    [InlineData("http://127.0.0.1:5080", "http://127.0.0.1:5080", false, false)]
    [InlineData(null, "http://127.0.0.1:5080", false, false)]
    [InlineData(null, "https://portal.example.org", true, false)]
    public async Task Cookies_are_for_HTTPS_alone_where_people_come_by_it(string? publicUrl, string asked, bool secure, bool remembered)
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.UseSafeWay(Configured("Portal:PublicUrl", publicUrl));
        app.MapGet("/", (HttpContext context) => context.Response.Cookies.Append("any", "value"));
        await app.StartAsync();
        using var client = app.GetTestClient();

        using var response = await client.GetAsync(new Uri(asked));

        Assert.Equal(secure, response.Headers.GetValues("Set-Cookie").Single().Contains("secure", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(remembered, response.Headers.Contains("Strict-Transport-Security"));
    }

    private static IConfiguration Configured(string key, string? value) =>
        new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create(key, value)]).Build();
}
