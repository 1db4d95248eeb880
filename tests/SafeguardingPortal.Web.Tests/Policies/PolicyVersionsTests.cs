using System.Net;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Policies;

public sealed class PolicyVersionsTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private static readonly string SecondText = GivenPolicies.Text
        .Replace("the lockers", "the office safe", StringComparison.Ordinal)
        .Replace("2.2 Watches follow the same rule.", "2.2 Watches follow the same rule.\n2.3 Glasses that record stay at home.",
            StringComparison.Ordinal);

    [Fact]
    public async Task What_changed_is_told_in_words_and_marked_word_by_word()
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.PublishedPolicyAsync();
        await setting.PublishNextAsync(policy.Id, SecondText);
        using var client = await setting.SignInAsAsync(Role.Staff);

        var page = await client.GetPageAsync($"/policies/{policy.Id}/changes?from=1&to=2");

        Assert.Contains("1 clause changed, 1 clause new.", page.Text, StringComparison.Ordinal);
        Assert.Equal("lockers", page.Html.QuerySelector("main del")?.TextContent);
        Assert.Contains(page.Html.QuerySelectorAll("main ins"), added => added.TextContent.Contains("office safe",
            StringComparison.Ordinal));
        Assert.DoesNotContain("Watches follow", page.Text, StringComparison.Ordinal);
        var whole = await client.GetPageAsync($"/policies/{policy.Id}/changes?from=1&to=2&whole=true");
        Assert.Contains("Watches follow", whole.Text, StringComparison.Ordinal);
        Assert.Contains("Nothing changed", (await client.GetPageAsync($"/policies/{policy.Id}/changes?from=2&to=2")).Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_compared_by_its_writers_only()
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.PublishedPolicyAsync();
        using var manager = await setting.SignInAsAsync(Role.Manager);
        await manager.PostFormAsync(await manager.GetPageAsync($"/policies/{policy.Id}/next-version"), new()
        {
            ["Form.Reason"] = "Review",
        });
        using var staff = await setting.SignInAsAsync(Role.Staff);

        Assert.Equal(HttpStatusCode.OK, (await manager.GetAsync($"/policies/{policy.Id}/changes?from=1&to=2")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await staff.GetAsync($"/policies/{policy.Id}/changes?from=1&to=2")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await staff.GetAsync($"/policies/{policy.Id}/versions/2")).Status);
    }

    [Theory]
    [InlineData("2026-03-01T12:00", "No policy was in force", "Phones and cameras")]
    [InlineData("2026-04-20T12:00", "versions/1", "versions/2")]
    [InlineData("2026-04-26T10:29", "versions/1", "versions/2")]
    [InlineData("2026-04-26T10:31", "versions/2", "versions/1")]
    [InlineData("", "versions/2", "versions/1")]
    [InlineData("rubbish", "could not be read", "versions/1")]
    public async Task What_was_in_force_at_a_moment(string at, string shown, string left)
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.PublishedPolicyAsync();
        await setting.PublishNextAsync(policy.Id, SecondText);
        using var client = await setting.SignInAsAsync(Role.Staff);

        var page = await client.GetPageAsync($"/policies/as-at?at={at}");

        var main = page.Html.QuerySelector("main")!.InnerHtml;
        Assert.Contains(shown, main, StringComparison.Ordinal);
        Assert.DoesNotContain(left, main, StringComparison.Ordinal);
    }
}
