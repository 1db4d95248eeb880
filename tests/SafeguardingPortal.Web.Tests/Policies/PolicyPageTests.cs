using System.Net;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Policies;

/// <summary>The lower rungs, the same for every page: signed out, not permitted, not of this setting.</summary>
public sealed class PolicyPageTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private const string SomePolicy = "/policies/0197f3a0-0000-7000-8000-000000000001";

    [Theory]
    [InlineData("/policies")]
    [InlineData("/policies/new")]
    [InlineData("/policies/import")]
    [InlineData("/policies/as-at")]
    [InlineData(SomePolicy)]
    [InlineData(SomePolicy + "/draft")]
    [InlineData(SomePolicy + "/publish")]
    [InlineData(SomePolicy + "/history")]
    public async Task A_stranger_is_asked_to_sign_in(string path)
    {
        using var client = portal.NewClient();

        var answer = await client.GetAsync(path);

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Contains("/sign-in", answer.Location, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Staff, "/policies/new")]
    [InlineData(Role.Staff, "/policies/import")]
    [InlineData(Role.Staff, SomePolicy + "/draft")]
    [InlineData(Role.Staff, SomePolicy + "/next-version")]
    [InlineData(Role.Staff, SomePolicy + "/details")]
    [InlineData(Role.Oversight, SomePolicy + "/publish")]
    [InlineData(Role.Dsl, SomePolicy + "/publish")]
    [InlineData(Role.Dsl, SomePolicy + "/withdraw")]
    public async Task Those_who_may_not_are_turned_away(Role role, string path)
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(role);

        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync(path)).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/versions/1")]
    [InlineData("/history")]
    [InlineData("/next-version")]
    [InlineData("/details")]
    [InlineData("/withdraw")]
    [InlineData("/changes?from=1&to=1")]
    public async Task A_policy_of_another_setting_is_not_there(string page)
    {
        var (mine, other) = (await portal.NewSettingAsync(), await portal.NewSettingAsync());
        var policy = await other.PublishedPolicyAsync();
        using var client = await mine.SignInAsAsync(Role.Manager);

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/policies/{policy.Id}{page}")).Status);
    }

    [Theory]
    [InlineData("/draft")]
    [InlineData("/publish")]
    public async Task Without_a_draft_there_is_nothing_to_edit_or_publish(string page)
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.PublishedPolicyAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/policies/{policy.Id}{page}")).Status);
    }
}
