using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Policies;

public sealed class PolicyLibraryTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task An_empty_library_says_what_to_do_first()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);

        Assert.Contains("There are no policies yet", (await client.GetPageAsync("/policies")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Staff_see_what_is_in_force_and_no_drafts()
    {
        var setting = await portal.NewSettingAsync();
        await setting.PublishedPolicyAsync("Phones and cameras", nextReviewOn: TestClock.Today.AddDays(-3));
        await setting.PublishedPolicyAsync("Staff agreement", PolicyKind.AcceptableUse);
        await setting.DraftPolicyAsync("Secret plans");
        using var client = await setting.SignInAsAsync(Role.Staff);

        var page = await client.GetPageAsync("/policies");

        Assert.Contains("2 policies", page.Text, StringComparison.Ordinal);
        Assert.Contains("Staff agreement (to be signed)", page.Text, StringComparison.Ordinal);
        Assert.Contains("Sun 3 May 2026, overdue", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Secret plans", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Secret plans", (await client.GetPageAsync("/policies?status=Draft")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?search=CAMER", "Phones and cameras", "Staff agreement")]
    [InlineData("?kind=AcceptableUse", "Staff agreement", "Phones and cameras")]
    [InlineData("?status=Draft", "Social media", "Staff agreement")]
    public async Task The_list_is_filtered(string query, string shown, string left)
    {
        var setting = await portal.NewSettingAsync();
        await setting.PublishedPolicyAsync("Phones and cameras");
        await setting.PublishedPolicyAsync("Staff agreement", PolicyKind.AcceptableUse);
        await setting.DraftPolicyAsync("Social media");
        using var client = await setting.SignInAsAsync(Role.Dsl);

        var page = await client.GetPageAsync("/policies" + query);

        Assert.Contains(shown, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(left, page.Text, StringComparison.Ordinal);
    }
}
