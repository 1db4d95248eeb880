using System.Net;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Exceptions;
using SafeguardingPortal.Domain.Rosters;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Home;

public sealed class HomeTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task A_stranger_is_sent_to_sign_in()
    {
        using var client = portal.NewClient();

        Assert.Equal(HttpStatusCode.Redirect, (await client.GetAsync("/")).Status);
    }

    [Fact]
    public async Task Staff_see_what_they_owe_and_no_figures()
    {
        var setting = await portal.NewSettingAsync();
        await setting.PolicyToSignAsync("Staff acceptable use");
        using var client = await setting.SignInAsAsync(Role.Staff);

        var page = await client.GetPageAsync("/");

        Assert.Contains("Store your devices, or say that you brought none", page.Text, StringComparison.Ordinal);
        Assert.Contains("Staff acceptable use", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Html.QuerySelectorAll(".portal-measures"));
        Assert.Single(page.Html.QuerySelectorAll("main .govuk-button"));
    }

    [Fact]
    public async Task What_is_done_is_owed_no_longer()
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.PolicyToSignAsync();
        await setting[Role.Staff].SignedAsync(policy);
        await setting[Role.Staff].StoredAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);

        Assert.Contains("Nothing owed", (await client.GetPageAsync("/")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_leader_sees_what_waits_and_the_figures_twice()
    {
        var setting = await portal.NewSettingAsync();
        await setting[Role.Staff].AskedAsync(ExceptionType.Medical);
        await Given.ABreach(setting).SavedAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);

        var page = await client.GetPageAsync("/");

        Assert.Contains("1 exception to decide", page.Text, StringComparison.Ordinal);
        Assert.Contains("1 open report, 1 not triaged yet", page.Text, StringComparison.Ordinal);
        var names = page.Html.QuerySelectorAll(".portal-measures__label").Select(label => label.TextContent.Trim());
        Assert.Equal(["Signed", "Devices accounted for", "Reviews overdue", "Open cases"], names);
        Assert.Equal(4, page.Html.QuerySelectorAll("table.portal-table tbody tr").Length);
    }

    [Fact]
    public async Task Somebody_who_came_unexpected_does_not_hide_one_who_is_missing()
    {
        var setting = await portal.NewSettingAsync();
        // On Mondays only; today is a Wednesday.
        await setting.SaveAsync(db => db.WeekPatterns.Add(WeekPattern.Set(
            Ids.New(), setting.Id, setting[Role.Chair].Id, TestClock.Today.AddDays(-30), [new(DayOfWeek.Monday, new(8, 0), new(16, 0))], Ids.New,
            setting[Role.Manager].Actor, TestClock.Start)));
        foreach (var role in TestSetting.Offices.Where(role => role is not Role.Staff))
            await setting[role].StoredAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);
        var expected = TestSetting.Offices.Count - 1;

        var before = await client.GetPageAsync("/");
        await setting[Role.Staff].StoredAsync();
        var after = await client.GetPageAsync("/");

        Assert.DoesNotContain("All accounted for", before.Text, StringComparison.Ordinal);
        Assert.Contains($"{expected - 1} of {expected} people today", before.Text, StringComparison.Ordinal);
        Assert.Contains("All accounted for", after.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_about_the_leader_counts_nowhere_on_the_leader_s_page()
    {
        var setting = await portal.NewSettingAsync();
        await Given.ABreach(setting).About(setting[Role.Manager]).SavedAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);

        var page = await client.GetPageAsync("/");

        Assert.DoesNotContain("open report", page.Text, StringComparison.Ordinal);
        Assert.Contains("None open", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Oversight_sees_a_figure_too_coarse_to_point_at_anybody()
    {
        var setting = await portal.NewSettingAsync();
        await Given.ABreach(setting).SavedAsync();
        using var client = await setting.SignInAsAsync(Role.Oversight);

        var page = await client.GetPageAsync("/");

        Assert.Contains("fewer than 5", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("open report", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_setting_s_records_are_not_counted()
    {
        var other = await portal.NewSettingAsync();
        await Given.ABreach(other).SavedAsync();
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);

        Assert.DoesNotContain("open report", (await client.GetPageAsync("/")).Text, StringComparison.Ordinal);
    }
}
