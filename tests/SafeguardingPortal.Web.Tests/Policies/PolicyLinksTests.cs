using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies.Links;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Policies;

public sealed class PolicyLinksTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private const string Text = """
        # Social media

        ## 1. Links with other policies

        - Mobile phones policy
        - Whistleblowing procedure
        """;

    [Theory]
    [InlineData(null, HttpStatusCode.Redirect)]
    [InlineData(Role.Staff, HttpStatusCode.Forbidden)]
    [InlineData(Role.Dsl, HttpStatusCode.OK)]
    public async Task Those_who_write_policies_see_where_the_named_ones_are(Role? role, HttpStatusCode expected)
    {
        var setting = await portal.NewSettingAsync();
        var id = await NamingAsync(setting);
        using var client = role is { } who ? await setting.SignInAsAsync(who) : portal.NewClient();

        Assert.Equal(expected, (await client.GetAsync($"/policies/{id}/links")).Status);
        Assert.Equal(expected, (await client.GetAsync($"/policies/{id}/links/1")).Status);
    }

    [Fact]
    public async Task A_policy_is_found_by_its_kind_and_led_to_from_the_text()
    {
        var setting = await portal.NewSettingAsync();
        var phones = await setting.PublishedPolicyAsync("Mobile devices in the nursery");
        var id = await NamingAsync(setting);
        using var client = await setting.SignInAsAsync(Role.Dsl);

        var page = await client.GetPageAsync($"/policies/{id}/links");

        Assert.NotNull(page.Html.QuerySelector($"main a[href='/policies/{phones.Id}']"));
        Assert.Contains("1 policy cannot be found", page.Text, StringComparison.Ordinal);
        Assert.NotNull((await client.GetPageAsync($"/policies/{id}")).Html.QuerySelector($"main a[href='/policies/{phones.Id}']"));
        Assert.Contains("linked-not-held", (await client.GetPageAsync($"/policies/{id}/check")).Html.Body!.InnerHtml,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_says_once_where_a_policy_is_kept()
    {
        var setting = await portal.NewSettingAsync();
        var id = await NamingAsync(setting);
        using var client = await setting.SignInAsAsync(Role.Dsl);
        var form = await client.GetPageAsync($"/policies/{id}/links/2");

        var empty = await client.PostFormAsync(form, new() { ["Form.Place"] = "Elsewhere", ["Form.KeptWhere"] = "" });
        Assert.Equal(HttpStatusCode.BadRequest, empty.Status);
        Assert.Contains("Write where it is kept", empty.Text, StringComparison.Ordinal);
        var none = await client.PostFormAsync(form, new() { ["Form.KeptWhere"] = "The red folder" });
        Assert.Equal(HttpStatusCode.BadRequest, none.Status);
        Assert.Equal("The red folder", none.ValueOf("Form.KeptWhere"));
        var done = await client.PostFormAsync(form, new() { ["Form.Place"] = "Elsewhere", ["Form.KeptWhere"] = "The red folder" });

        Assert.Equal($"/policies/{id}/links", done.Location);
        Assert.Contains("The red folder", (await client.GetPageAsync($"/policies/{id}")).Text, StringComparison.Ordinal);
        Assert.Equal("The red folder", (await setting.QueryAsync(db => db.LinkTargets.SingleAsync())).KeptWhere);
        Assert.True(await setting.QueryAsync(db => db.AuditEntries.AnyAsync(entry => entry.Event == nameof(LinkPlaced))));

        var again = await client.GetPageAsync($"/policies/{id}/links/2");
        await client.PostFormAsync(again, new() { ["Form.Place"] = "ByName" });
        var stale = await client.PostFormAsync(again, new() { ["Form.Place"] = "Elsewhere", ["Form.KeptWhere"] = "The blue folder" });
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Equal("The blue folder", stale.ValueOf("Form.KeptWhere"));
    }

    [Fact]
    public async Task A_policy_of_another_setting_and_a_link_that_is_not_there_are_not_found()
    {
        var theirs = await NamingAsync(await portal.NewSettingAsync());
        var setting = await portal.NewSettingAsync();
        var own = await NamingAsync(setting);
        using var client = await setting.SignInAsAsync(Role.Dsl);

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/policies/{theirs}/links")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/policies/{theirs}/links/1")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/policies/{own}/links/3")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/policies/{own}/links/0")).Status);
    }

    private static async Task<Guid> NamingAsync(TestSetting setting)
    {
        var policy = await setting.PublishedPolicyAsync("Social media");
        await setting.PublishNextAsync(policy.Id, Text);
        return policy.Id;
    }
}
