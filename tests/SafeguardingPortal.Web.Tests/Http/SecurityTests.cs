using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Platform.Http;

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

    [Theory]
    [InlineData("/people/import/template.csv")]
    [InlineData("/sign-offs/register/export.csv")]
    public async Task A_file_is_kept_no_more_than_a_page(string path)
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);
        using var response = await client.Http.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task The_page_that_answers_for_an_error_is_guarded_as_any_other()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.UseSecurityHeaders();
        app.UseExceptionHandler(branch => branch.Run(context => context.Response.WriteAsync("Sorry")));
        app.MapGet("/kept", (HttpContext context) => context.Response.Headers.CacheControl = "public, max-age=60");
        app.MapGet("/", string () => throw new InvalidOperationException("Broken"));
        await app.StartAsync();
        using var client = app.GetTestClient();

        using var response = await client.GetAsync(new Uri("/", UriKind.Relative));

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Contains("frame-ancestors 'none'", Assert.Single(response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.True(response.Headers.CacheControl?.NoStore);
        using var kept = await client.GetAsync(new Uri("/kept", UriKind.Relative));
        Assert.Equal(TimeSpan.FromMinutes(1), kept.Headers.CacheControl?.MaxAge);
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
    public async Task A_page_number_beyond_all_reason_is_a_page_like_any_other()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync($"/audit?page={int.MaxValue}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync($"/people?page={int.MaxValue}")).Status);
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
