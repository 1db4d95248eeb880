using System.Net;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.DeviceCheckIns;

public sealed class FindCheckInsTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Theory]
    [InlineData(null, HttpStatusCode.Redirect)]
    [InlineData(Role.Staff, HttpStatusCode.Forbidden)]
    [InlineData(Role.Dsl, HttpStatusCode.OK)]
    public async Task Those_who_see_the_register_search_it(Role? role, HttpStatusCode expected)
    {
        var setting = await portal.NewSettingAsync();
        using var client = role is { } who ? await setting.SignInAsAsync(who) : portal.NewClient();

        Assert.Equal(expected, (await client.GetAsync("/devices/find")).Status);
    }

    [Fact]
    public async Task Check_ins_of_all_days_are_found_by_person_state_and_time_the_latest_first()
    {
        var setting = await portal.NewSettingAsync();
        await setting[Role.Staff].StoredAsync(TestClock.Start.AddHours(-2));
        await setting[Role.Staff].StoredAsync(TestClock.Start.AddDays(-400));
        await setting[Role.Chair].StoredAsync(TestClock.Start.AddHours(-1));
        using var client = await setting.SignInAsAsync(Role.Dsl);
        var person = $"person={setting[Role.Staff].Id}";

        Assert.Equal(3, (await RowsAsync(client, "")).Count);
        var staff = await RowsAsync(client, person);
        Assert.Equal(2, staff.Count);
        Assert.Contains("6 May 2026", staff[0], StringComparison.Ordinal);
        Assert.All(staff, row => Assert.Contains(setting[Role.Staff].Name, row, StringComparison.Ordinal));
        Assert.Contains("2025", Assert.Single(await RowsAsync(client, $"{person}&to=2026-01-01")), StringComparison.Ordinal);
        Assert.Single(await RowsAsync(client, $"{person}&from=2026-01-01"));
        Assert.Empty(await RowsAsync(client, $"{person}&state=Out"));
    }

    [Fact]
    public async Task Another_settings_people_are_not_found()
    {
        var theirs = await portal.NewSettingAsync();
        await theirs[Role.Staff].StoredAsync(TestClock.Start.AddHours(-2));
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Dsl);

        var page = await client.GetPageAsync($"/devices/find?person={theirs[Role.Staff].Id}");

        Assert.Contains("No such check-in", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(theirs[Role.Staff].Name, page.Text, StringComparison.Ordinal);
    }

    private static async Task<List<string>> RowsAsync(PortalClient client, string query) =>
        [.. (await client.GetPageAsync($"/devices/find?{query}")).Html.QuerySelectorAll("main tbody tr").Select(row => row.TextContent)];
}
