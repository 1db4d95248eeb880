using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies.Guidance;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Policies;

public sealed class GuidanceTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private const string Enter = "/policies/guidance/enter";

    [Theory]
    [InlineData(null, HttpStatusCode.Redirect)]
    [InlineData(Role.Staff, HttpStatusCode.Forbidden)]
    [InlineData(Role.Dsl, HttpStatusCode.OK)]
    public async Task Those_who_write_policies_keep_the_register(Role? role, HttpStatusCode expected)
    {
        var setting = await portal.NewSettingAsync();
        using var client = role is { } who ? await setting.SignInAsAsync(who) : portal.NewClient();

        Assert.Equal(expected, (await client.GetAsync("/policies/guidance")).Status);
        Assert.Equal(expected, (await client.GetAsync(Enter)).Status);
    }

    [Fact]
    public async Task A_new_edition_makes_every_policy_that_cites_the_old_one_stale()
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.PublishedPolicyAsync();
        await setting.PublishNextAsync(policy.Id, GivenPolicies.Text + "\n## 3. Law\n\nWe follow the Wexmoor Phone Code (2024).\n");
        using var client = await setting.SignInAsAsync(Role.Dsl);
        Assert.DoesNotContain("stale-guidance", await FindingsAsync(client, policy.Id), StringComparison.Ordinal);

        var form = await client.GetPageAsync(Enter);
        var empty = await client.PostFormAsync(form, new() { ["Form.Title"] = "", ["Form.Reason"] = "" });
        Assert.Equal(HttpStatusCode.BadRequest, empty.Status);
        Assert.Contains("Enter the title.", empty.Text, StringComparison.Ordinal);
        var unread = await client.PostFormAsync(form, Code("2024 from 1 May 2024\nthe newest one"));
        Assert.Contains("“the newest one” cannot be read", unread.Text, StringComparison.Ordinal);
        Assert.Equal("Wexmoor Phone Code", unread.ValueOf("Form.Title"));
        var ahead = await client.PostFormAsync(form, Code("2024 from 1 May 2024", checkedOn: "2026-05-07"));
        Assert.Contains("cannot lie ahead", ahead.Text, StringComparison.Ordinal);
        var done = await client.PostFormAsync(form, Code("2024 from 1 May 2024\n2026 from 1 April 2026"));

        Assert.Equal("/policies/guidance", done.Location);
        Assert.Contains("stale-guidance", await FindingsAsync(client, policy.Id), StringComparison.Ordinal);
        Assert.Equal(2, (await setting.QueryAsync(db => db.GuidanceDocuments.Include(own => own.Editions).SingleAsync())).Editions.Count);
        Assert.True(await setting.QueryAsync(db => db.AuditEntries.AnyAsync(entry => entry.Event == nameof(GuidanceEntered))));
    }

    [Fact]
    public async Task Two_people_who_check_one_document_see_each_others_entry()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Dsl);
        await client.PostFormAsync(await client.GetPageAsync(Enter), Code("2024 from 1 May 2024"));
        var page = await client.GetPageAsync($"{Enter}?title=Wexmoor+Phone+Code");

        await client.PostFormAsync(page, new() { ["Form.Publisher"] = "Wexmoor Council", ["Form.Reason"] = "Its page." });
        var second = await client.PostFormAsync(page, new() { ["Form.Publisher"] = "The county", ["Form.Reason"] = "Its paper." });

        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Equal("The county", second.ValueOf("Form.Publisher"));
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"{Enter}?title=No+such+paper")).Status);
    }

    [Fact]
    public async Task Entries_are_a_settings_own_and_old_ones_ask_to_be_looked_at()
    {
        var theirs = await portal.NewSettingAsync();
        using (var other = await theirs.SignInAsAsync(Role.Dsl))
            await other.PostFormAsync(await other.GetPageAsync(Enter), Code("2024 from 1 May 2024", checkedOn: "2025-01-10"));
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Dsl);
        using var owner = await theirs.SignInAsAsync(Role.Manager);

        Assert.DoesNotContain("Wexmoor", (await client.GetPageAsync("/policies/guidance")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"{Enter}?title=Wexmoor+Phone+Code")).Status);
        var row = (await owner.GetPageAsync("/policies/guidance")).Html.QuerySelectorAll("tr")
            .Single(row => row.TextContent.Contains("Wexmoor", StringComparison.Ordinal));
        Assert.Contains("Look again", row.TextContent, StringComparison.Ordinal);
    }

    private static Dictionary<string, string?> Code(string editions, string checkedOn = "2026-05-05") => new()
    {
        ["Form.Title"] = "Wexmoor Phone Code",
        ["Form.Editions"] = editions,
        ["Form.CheckedOn"] = checkedOn,
        ["Form.Reason"] = "Read on its page.",
    };

    private static async Task<string> FindingsAsync(PortalClient client, Guid policyId) =>
        (await client.GetPageAsync($"/policies/{policyId}/check")).Text;
}
