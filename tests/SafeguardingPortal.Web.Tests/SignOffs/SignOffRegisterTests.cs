using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.SignOffs;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.SignOffs;

public sealed class SignOffRegisterTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Theory]
    [InlineData("/sign-offs/register")]
    [InlineData("/sign-offs/register/export.csv")]
    [InlineData("/sign-offs/register/print")]
    [InlineData("/sign-offs/audiences")]
    [InlineData("/sign-offs/remind")]
    public async Task Staff_do_not_see_what_others_signed(string path)
    {
        var setting = await portal.NewSettingAsync();
        using var stranger = portal.NewClient();
        using var staff = await setting.SignInAsAsync(Role.Staff);
        using var dsl = await setting.SignInAsAsync(Role.Dsl);

        Assert.Contains("/sign-in", (await stranger.GetAsync(path)).Location, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await staff.GetAsync(path)).Status);
        Assert.Equal(HttpStatusCode.OK, (await dsl.GetAsync(path)).Status);
    }

    [Fact]
    public async Task It_shows_who_signed_who_is_asked_and_who_is_late()
    {
        var setting = await portal.NewSettingAsync();
        var phones = await setting.PolicyToSignAsync("Phones", Audience.Of(Role.Staff), TestClock.Start.AddDays(-20));
        await setting.PolicyToSignAsync("Volunteers online", Audience.Of(PersonCategory.Volunteer), TestClock.Start.AddDays(-2));
        await setting[Role.Dsl].SignedAsync(phones, TestClock.Start.AddDays(-5));
        await setting.PersonWithoutLogInAsync("Vera Volunteer");
        using var client = await setting.SignInAsAsync(Role.Manager);

        var late = await client.GetPageAsync("/sign-offs/register?state=Overdue&name=manager");
        var signed = await client.GetPageAsync("/sign-offs/register?state=Signed");
        var vera = await client.GetPageAsync("/sign-offs/register?name=vera");

        Assert.Contains("6 days late", late.Text, StringComparison.Ordinal);
        Assert.Single(late.Html.QuerySelectorAll("tbody tr"));
        var row = Assert.Single(signed.Html.QuerySelectorAll("tbody tr"));
        Assert.Contains(setting[Role.Dsl].Name, row.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, vera.Html.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("Volunteers online, version 1 To sign never", vera.Text, StringComparison.Ordinal);
        Assert.Contains("1 signed 8 to sign 7 late of 9 signatures", vera.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_setting_s_people_and_policies_are_not_in_it()
    {
        var other = await portal.NewSettingAsync();
        await other.PolicyToSignAsync("A policy of the others");
        var setting = await portal.NewSettingAsync();
        await setting.PolicyToSignAsync("Our policy");
        using var client = await setting.SignInAsAsync(Role.Dsl);

        var page = await client.GetPageAsync("/sign-offs/register");

        Assert.DoesNotContain("A policy of the others", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(other[Role.Staff].Name, page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/sign-offs/people/{other[Role.Staff].Id}")).Status);
    }

    [Fact]
    public async Task Leavers_and_those_who_start_later_are_asked_nothing()
    {
        var setting = await portal.NewSettingAsync();
        await setting.PolicyToSignAsync();
        await setting.PersonWithoutLogInAsync("Nina Next-Month", startedOn: TestClock.Today.AddDays(30));
        using var client = await setting.SignInAsAsync(Role.Dsl);

        Assert.DoesNotContain("Nina", (await client.GetPageAsync("/sign-offs/register")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_export_keeps_formulas_from_running()
    {
        var setting = await portal.NewSettingAsync();
        await setting.PolicyToSignAsync();
        await setting.PersonWithoutLogInAsync("=HYPERLINK(\"http://x\")");
        using var client = await setting.SignInAsAsync(Role.Dsl);

        var file = await client.GetPageAsync("/sign-offs/register/export.csv");

        Assert.Contains("\"Person\",\"Policy\",\"Version\",\"Status\"", file.Body, StringComparison.Ordinal);
        Assert.Contains("\"'=HYPERLINK(\"\"http://x\"\")\"", file.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forty_people_are_paged_and_found()
    {
        var setting = await portal.NewSettingAsync();
        await setting.PolicyToSignAsync();
        for (var i = 0; i < 33; i++)
            await setting.PersonWithoutLogInAsync($"Zed {i:00}");
        using var client = await setting.SignInAsAsync(Role.Dsl);

        var first = await client.GetPageAsync("/sign-offs/register");
        var second = await client.GetPageAsync("/sign-offs/register?page=2");

        Assert.Equal((25, 15), (first.Html.QuerySelectorAll("tbody tr").Length, second.Html.QuerySelectorAll("tbody tr").Length));
        Assert.Contains("1 to 25 of 40", first.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_the_file_and_the_print_keep_to_a_group_and_to_a_kind_of_person()
    {
        var setting = await portal.NewSettingAsync();
        await setting.PolicyToSignAsync("Phones");
        await setting.PersonWithoutLogInAsync("Vera Volunteer");
        var group = Ids.New();
        await setting.QueryAsync(async db =>
        {
            var by = setting[Role.Manager].Actor;
            db.PeopleGroups.Add(PeopleGroup.Form(group, setting.Id, "Wren room", GroupKind.Room, by, TestClock.Start));
            var person = await db.People.SingleAsync(found => found.Id == setting[Role.Staff].Id);
            person.Place(new Placing(null, [], [new(group, "Wren room")]), by, TestClock.Start, TestClock.Today);
            return await db.SaveChangesAsync();
        });
        using var client = await setting.SignInAsAsync(Role.Dsl);

        foreach (var page in new[] { "", "/print", "/export.csv" })
        {
            var ofGroup = (await client.GetPageAsync($"/sign-offs/register{page}?unit={group}")).Body;
            Assert.Contains(setting[Role.Staff].Name, ofGroup, StringComparison.Ordinal);
            Assert.DoesNotContain("Vera Volunteer", ofGroup, StringComparison.Ordinal);
            var volunteers = (await client.GetPageAsync($"/sign-offs/register{page}?category=Volunteer")).Body;
            Assert.Contains("Vera Volunteer", volunteers, StringComparison.Ordinal);
            Assert.DoesNotContain(setting[Role.Staff].Name, volunteers, StringComparison.Ordinal);
        }

        Assert.Contains(
            $"export.csv?unit={group}", (await client.GetPageAsync($"/sign-offs/register?unit={group}")).Body, StringComparison.Ordinal);
    }
}
