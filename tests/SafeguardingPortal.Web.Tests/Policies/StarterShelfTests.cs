using System.Net;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Features.Policies.StarterPolicies;

namespace SafeguardingPortal.Web.Tests.Policies;

public sealed class StarterShelfTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private const string Shelf = "/policies/starters";
    private const string Preview = "/policies/starters/mobile-and-smart-technology";

    [Theory]
    [InlineData(Shelf)]
    [InlineData(Preview)]
    public async Task Somebody_signed_out_is_asked_to_sign_in(string path)
    {
        using var client = portal.NewClient();
        var answer = await client.GetAsync(path);
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Contains("/sign-in", answer.Location, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Shelf, Role.Staff)]
    [InlineData(Shelf, Role.Oversight)]
    [InlineData(Preview, Role.Staff)]
    [InlineData(Preview, Role.Chair)]
    public async Task Those_who_write_no_policies_have_no_use_for_it(string path, Role role)
    {
        using var client = await (await portal.NewSettingAsync()).SignInAsAsync(role);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync(path)).Status);
    }

    [Fact]
    public async Task A_starter_that_does_not_exist_is_not_found()
    {
        using var client = await (await portal.NewSettingAsync()).SignInAsAsync(Role.Manager);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/policies/starters/catering")).Status);
    }

    [Fact]
    public async Task The_shelf_shows_every_starter_and_what_this_setting_has_of_it()
    {
        var other = await portal.NewSettingAsync();
        await BeginAsync(other, "Whistleblowing policy");
        var setting = await portal.NewSettingAsync();
        await BeginAsync(setting, "Social media policy");
        using var client = await setting.SignInAsAsync(Role.Dsl);

        var page = await client.GetPageAsync(Shelf);

        Assert.All(
            StarterPolicyFiles.All, starter => Assert.NotNull(page.Html.QuerySelector($"a[href='/policies/starters/{starter.Key}']")));
        var held = Assert.Single(page.Html.QuerySelectorAll("td[data-label='In your library'] a"));
        Assert.Equal("Draft: Social media policy", held.TextContent.Trim());
    }

    [Fact]
    public async Task A_preview_reads_as_it_would_here()
    {
        var setting = await portal.NewSettingAsync(draft =>
        {
            draft.Name = "Fern Bank Nursery";
            draft.Terms = new() { LeaderTitle = "Head of nursery", Children = "little ones", Child = "little one" };
        });
        using var client = await setting.SignInAsAsync(Role.Manager);

        var page = await client.GetPageAsync(Preview);

        Assert.Contains("Fern Bank Nursery", page.Text, StringComparison.Ordinal);
        Assert.Contains("Little ones are safer", page.Text, StringComparison.Ordinal);
        Assert.Contains("Only the Head of nursery may allow", page.Text, StringComparison.Ordinal);
        Assert.Contains("office cupboard", page.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(setting[Role.Dsl].Name, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Making_a_draft_of_it_leads_to_writing_a_policy_that_starts_from_it()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);

        var link = (await client.GetPageAsync(Preview)).Html.QuerySelector("a.govuk-button")!.GetAttribute("href")!;
        var answer = await client.PostFormAsync(await client.GetPageAsync(link), []);

        Assert.EndsWith("/draft", answer.Location, StringComparison.Ordinal);
        Assert.Contains("Draft: Mobile and smart technology policy", (await client.GetPageAsync(Shelf)).Text, StringComparison.Ordinal);
    }

    private static Task BeginAsync(TestSetting setting, string title) => setting.SaveAsync(db => db.Policies.Add(Policy.Create(
        Guid.CreateVersion7(), setting.Id, title, PolicyKind.Policy, null, 12, setting[Role.Manager].Actor, TestClock.Start)));
}
