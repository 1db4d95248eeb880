using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies.Checks;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Features.Policies.CheckPolicy;

namespace SafeguardingPortal.Web.Tests.Policies;

public sealed class CheckPolicyTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Theory]
    [InlineData(null, HttpStatusCode.Redirect)]
    [InlineData(Role.Staff, HttpStatusCode.Forbidden)]
    [InlineData(Role.Dsl, HttpStatusCode.OK)]
    public async Task Those_who_write_policies_see_what_the_checker_finds(Role? role, HttpStatusCode expected)
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.PublishedPolicyAsync();
        using var client = role is { } who ? await setting.SignInAsAsync(who) : portal.NewClient();

        var answer = await client.GetAsync($"/policies/{policy.Id}/check");

        Assert.Equal(expected, answer.Status);
    }

    [Fact]
    public async Task A_finding_tells_where_quotes_the_words_and_can_be_let_stand()
    {
        var setting = await portal.NewSettingAsync();
        var policy = await SpoiltAsync(setting);
        using var client = await setting.SignInAsAsync(Role.Dsl);

        var page = await client.GetPageAsync($"/policies/{policy}/check");
        Assert.Contains("3 Names, paragraph 1", page.Text, StringComparison.Ordinal);
        Assert.Contains("[insert setting]", page.Text, StringComparison.Ordinal);

        var address = page.Html.QuerySelectorAll("a[href*='/check/']").Select(link => link.GetAttribute("href")!)
            .Single(href => client.GetAsync(href).Result.Text.Contains("[insert setting]", StringComparison.Ordinal));
        var form = await client.GetPageAsync(address);
        var refused = await client.PostFormAsync(form, new() { ["Form.Reason"] = "" });
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("Write why this may stand.", refused.Text, StringComparison.Ordinal);
        var done = await client.PostFormAsync(form, new() { ["Form.Reason"] = "It is an example." });

        Assert.Equal($"/policies/{policy}/check", done.Location);
        var accepted = await setting.QueryAsync(db => db.AcceptedFindings.SingleAsync());
        Assert.Equal(("placeholder", "It is an example.", setting[Role.Dsl].Name), (accepted.Rule, accepted.Reason, accepted.AcceptedBy));
        Assert.True(await setting.QueryAsync(db => db.AuditEntries.AnyAsync(entry => entry.Event == nameof(FindingAccepted))));
        var after = await client.GetPageAsync($"/policies/{policy}/check");
        Assert.Contains("It is an example.", after.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(address)).Status);

        var back = await client.GetPageAsync($"/policies/findings/{accepted.Id}/take-back");
        var stale = await client.PostFormAsync(back, new() { ["Form.Reason"] = "No.", ["Form.Version"] = "99" });
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        await client.PostFormAsync(back, new() { ["Form.Reason"] = "It was no example." });
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(address)).Status);
    }

    [Fact]
    public async Task What_was_let_stand_is_reported_again_when_its_words_change()
    {
        var setting = await portal.NewSettingAsync();
        var policy = await SpoiltAsync(setting);
        await LetAllStandAsync(setting, policy);
        Assert.Equal(0, await CountAsync(setting, policy, errors: true));

        await setting.PublishNextAsync(policy, Spoilt.Replace("[insert setting]", "[insert name]", StringComparison.Ordinal));

        Assert.Equal(1, await CountAsync(setting, policy, errors: true));
    }

    [Fact]
    public async Task The_setting_chooses_what_is_reported()
    {
        var setting = await portal.NewSettingAsync();
        var policy = await SpoiltAsync(setting);
        using var client = await setting.SignInAsAsync(Role.Manager);
        var page = await client.GetPageAsync("/policies/checker");
        var index = Enumerable.Range(0, 80).First(at => page.ValueOf($"Form.Rules[{at}].Rule") == "placeholder");

        var refused = await client.PostFormAsync(page, new() { [$"Form.Rules[{index}].Level"] = "Off" });
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        var done = await client.PostFormAsync(page, new()
        {
            [$"Form.Rules[{index}].Level"] = "Off",
            ["Form.Reason"] = "We print examples."
        });

        Assert.Equal("/policies/checker", done.Location);
        Assert.Equal(0, await CountAsync(setting, policy, errors: true));
        using var other = await setting.SignInAsAsync(Role.Staff);
        Assert.Equal(HttpStatusCode.Forbidden, (await other.GetAsync("/policies/checker")).Status);
    }

    [Fact]
    public async Task The_library_shows_how_many_findings_there_are()
    {
        var setting = await portal.NewSettingAsync();
        await SpoiltAsync(setting);
        await portal.InScopeAsync(setting.Id, async services =>
        {
            await services.GetRequiredService<CheckPoliciesTask>().RunAsync(CancellationToken.None);
            return 0;
        });
        using var client = await setting.SignInAsAsync(Role.Dsl);

        var page = await client.GetPageAsync("/policies");

        Assert.Contains("1 error", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_policy_of_another_setting_is_not_found()
    {
        var theirs = await SpoiltAsync(await portal.NewSettingAsync());
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/policies/{theirs}/check")).Status);
    }

    private const string Spoilt = GivenPolicies.Text + "\n## 3. Names\n\nStaff of [insert setting] keep this.\n";

    private static async Task<Guid> SpoiltAsync(TestSetting setting)
    {
        var policy = await setting.PublishedPolicyAsync();
        await setting.PublishNextAsync(policy.Id, Spoilt);
        return policy.Id;
    }

    private Task<int> CountAsync(TestSetting setting, Guid policy, bool errors) => portal.InScopeAsync(setting.Id, async services =>
        (await services.GetRequiredService<CheckPolicyHandler>().CheckAsync(policy, true, CancellationToken.None))!.Open
            .Count(finding => !errors || finding.Rule == "placeholder"));

    private Task<int> LetAllStandAsync(TestSetting setting, Guid policy) => portal.InScopeAsync(setting.Id, async services =>
    {
        var seen = (await services.GetRequiredService<CheckPolicyHandler>().CheckAsync(policy, true, CancellationToken.None))!;
        var db = services.GetRequiredService<Data.PortalDbContext>();
        db.AddRange(seen.Open.DistinctBy(AcceptedFinding.KeyOf).Select(finding =>
            AcceptedFinding.Accept(Guid.NewGuid(), seen.Policy, finding, "Known", Domain.Shared.Actor.Portal, TestClock.Start)));
        return await db.SaveChangesAsync();
    });
}
