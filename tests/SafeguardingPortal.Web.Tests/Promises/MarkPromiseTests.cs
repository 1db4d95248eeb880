using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies.Promises;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Tests.Policies;

namespace SafeguardingPortal.Web.Tests.Promises;

public sealed class MarkPromiseTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private const string Text = """
        # Phones and cameras

        ## 1. Signing

        1.1 All staff must sign the acceptable use policy.
        1.2 Staff must never photograph children.
        1.3 Visitors may use the hall.
        """;

    [Fact]
    public async Task Ticked_clauses_become_promises_with_the_suggested_evidence()
    {
        var setting = await portal.NewSettingAsync();
        var id = await PolicyAsync(setting);
        using var client = await setting.SignInAsAsync(Role.Manager);
        var page = await client.GetPageAsync($"/policies/{id}/promises");
        Assert.Contains("Suggested evidence: Signed acceptable use policies", page.Text, StringComparison.Ordinal);

        var answer = await client.PostFormAsync(page, new() { ["Form.Clauses"] = SigningKey });

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        var promise = await setting.QueryAsync(db => db.Promises.SingleAsync());
        Assert.Equal(
            ("signed-policies", "All staff must sign the acceptable use policy.", true),
            (promise.EvidenceKey, promise.Words, promise.Stands));
        Assert.Contains("PromiseMarked", await WritePolicyTests.EventsOfAsync(setting, promise.Id));
        Assert.Contains("1 promise", (await client.GetPageAsync($"/policies/{id}/promises")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_ticked_is_refused()
    {
        var setting = await portal.NewSettingAsync();
        var id = await PolicyAsync(setting);
        using var client = await setting.SignInAsAsync(Role.Manager);

        var answer = await client.PostFormAsync(await client.GetPageAsync($"/policies/{id}/promises"), []);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("Choose at least one clause.", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_clause_is_tied_changed_and_taken_back_with_a_reason()
    {
        var setting = await portal.NewSettingAsync();
        var id = await PolicyAsync(setting);
        using var client = await setting.SignInAsAsync(Role.Dsl);
        var address = $"/policies/{id}/promises/{ClauseKey.Of("Staff must never photograph children.")}";

        await client.PostFormAsync(await client.GetPageAsync(address), new() { ["Form.Choice"] = "none" });
        Assert.Null((await setting.QueryAsync(db => db.Promises.SingleAsync())).EvidenceKey);
        await client.PostFormAsync(await client.GetPageAsync(address), new() { ["Form.Choice"] = "device-check-ins" });
        Assert.Equal("device-check-ins", (await setting.QueryAsync(db => db.Promises.SingleAsync())).EvidenceKey);
        var page = await client.GetPageAsync(address);
        var refused = await client.PostFormAsync(page, new() { ["Form.Choice"] = "not-a-promise" });
        await client.PostFormAsync(page, new() { ["Form.Choice"] = "not-a-promise", ["Form.Reason"] = "Said elsewhere" });

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.False((await setting.QueryAsync(db => db.Promises.SingleAsync())).Stands);
    }

    [Fact]
    public async Task Evidence_that_nobody_offers_and_a_stale_form_are_refused()
    {
        var setting = await portal.NewSettingAsync();
        var id = await PolicyAsync(setting);
        using var client = await setting.SignInAsAsync(Role.Manager);
        var address = $"/policies/{id}/promises/{SigningKey}";
        await client.PostFormAsync(await client.GetPageAsync(address), new() { ["Form.Choice"] = "none" });
        var page = await client.GetPageAsync(address);

        var unknown = await client.PostFormAsync(page, new() { ["Form.Choice"] = "horoscopes" });
        await client.PostFormAsync(page, new() { ["Form.Choice"] = "signed-policies" });
        var stale = await client.PostFormAsync(page, new() { ["Form.Choice"] = "reviews-on-time" });

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.Conflict), (unknown.Status, stale.Status));
        Assert.Equal("signed-policies", (await setting.QueryAsync(db => db.Promises.SingleAsync())).EvidenceKey);
    }

    [Fact]
    public async Task A_promise_survives_a_new_version_while_its_words_are_the_same()
    {
        var setting = await portal.NewSettingAsync();
        var id = await PolicyAsync(setting);
        using var client = await setting.SignInAsAsync(Role.Manager);
        await client.PostFormAsync(
            await client.GetPageAsync($"/policies/{id}/promises/{SigningKey}"), new() { ["Form.Choice"] = "signed-policies" });

        await setting.PublishNextAsync(id, """
            # Phones and cameras

            ## 4. Who signs

            4.7 All staff must sign the acceptable use policy
            """);
        Assert.Contains("4. Who signs, 4.7", (await client.GetPageAsync("/promises")).Text, StringComparison.Ordinal);

        await setting.PublishNextAsync(id, Text.Replace("must sign", "are asked to sign", StringComparison.Ordinal), TestClock.Start);
        Assert.Contains("These words are no longer in the policy", (await client.GetPageAsync("/promises")).Text, StringComparison.Ordinal);
        Assert.Contains("No longer in the text", (await client.GetPageAsync($"/policies/{id}/promises")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Staff)]
    [InlineData(Role.Oversight)]
    public async Task Only_those_who_write_policies_mark_promises(Role role)
    {
        var setting = await portal.NewSettingAsync();
        var id = await PolicyAsync(setting);
        using var client = await setting.SignInAsAsync(role);

        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync($"/policies/{id}/promises")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync($"/policies/{id}/promises/{SigningKey}")).Status);
    }

    [Fact]
    public async Task Another_setting_s_policy_is_not_found()
    {
        var id = await PolicyAsync(await portal.NewSettingAsync());
        using var client = await (await portal.NewSettingAsync()).SignInAsAsync(Role.Manager);

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/policies/{id}/promises")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/policies/{id}/promises/{SigningKey}")).Status);
    }

    internal static string SigningKey => ClauseKey.Of("All staff must sign the acceptable use policy.");

    private static async Task<Guid> PolicyAsync(TestSetting setting)
    {
        var policy = await setting.PublishedPolicyAsync();
        await setting.PublishNextAsync(policy.Id, Text, TestClock.Start.AddDays(-20));
        return policy.Id;
    }
}
