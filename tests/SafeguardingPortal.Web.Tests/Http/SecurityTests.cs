using System.Net;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Http;

public sealed class SecurityTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task Pages_forbid_inline_script_framing_and_keeping()
    {
        using var client = portal.NewClient();
        using var response = await client.Http.GetAsync(new Uri("/sign-in", UriKind.Relative));

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task The_sign_in_cookie_is_secure_http_only_and_same_site()
    {
        var setting = await portal.NewSettingAsync();
        using var client = portal.NewClient();
        var page = await client.GetPageAsync("/sign-in");
        using var content = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["Form.Email"] = setting[Role.Staff].Email,
            ["Form.Password"] = PortalFixture.Password,
            ["__RequestVerificationToken"] = page.ValueOf("__RequestVerificationToken")!,
        });

        using var response = await client.Http.PostAsync(new Uri("/sign-in", UriKind.Relative), content);

        var cookie = response.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("portal=", StringComparison.Ordinal));
        Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        using var client = portal.NewClient();

        var answer = await client.PostAsync("/sign-in", [KeyValuePair.Create("Form.Email", "someone@setting.test")]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
    }

    [Fact]
    public async Task Health_answers_without_signing_in()
    {
        using var client = portal.NewClient();

        Assert.Equal("Healthy", (await client.GetPageAsync("/health")).Body);
    }

    [Theory]
    [InlineData("/no-such-page")]
    [InlineData("/breaches/00000000-0000-0000-0000-000000000001/no-such-page")]
    public async Task An_unknown_address_is_a_page_not_found(string path)
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);

        var answer = await client.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.NotEmpty(answer.Html.QuerySelectorAll("h1"));
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    public async Task Signing_in_never_leads_elsewhere(string returnTo)
    {
        var setting = await portal.NewSettingAsync();
        using var client = portal.NewClient();
        var page = await client.GetPageAsync($"/sign-in?returnTo={Uri.EscapeDataString(returnTo)}");

        var answer = await client.PostFormAsync(page, new() { ["Form.Email"] = setting[Role.Staff].Email, ["Form.Password"] = PortalFixture.Password });

        Assert.Equal("/", answer.Location);
    }
}
