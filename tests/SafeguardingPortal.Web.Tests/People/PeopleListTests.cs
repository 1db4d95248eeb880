using System.Net;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.People;

public sealed class PeopleListTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Theory]
    [InlineData("/people", Role.Dsl, Role.Staff)]
    [InlineData("/people/add", Role.Administrator, Role.Dsl)]
    public async Task Open_to_those_who_need_it(string path, Role may, Role mayNot)
    {
        var setting = await portal.NewSettingAsync();
        using var stranger = portal.NewClient();
        using var one = await setting.SignInAsAsync(may);
        using var other = await setting.SignInAsAsync(mayNot);

        Assert.Contains("/sign-in", (await stranger.GetAsync(path)).Location, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await one.GetAsync(path)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await other.GetAsync(path)).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/correct")]
    [InlineData("/leave")]
    [InlineData("/invite")]
    [InlineData("/roles/appoint")]
    [InlineData("/roles/Staff/stand-down")]
    public async Task A_person_of_another_setting_is_not_there(string page)
    {
        var setting = await portal.NewSettingAsync();
        var other = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/people/{other[Role.Staff].Id}{page}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync($"/people/{setting[Role.Staff].Id}{page}")).Status);
    }

    [Fact]
    public async Task People_are_found_by_name_role_group_and_whether_they_left()
    {
        var setting = await portal.NewSettingAsync();
        var gone = await setting.PersonWithoutLogInAsync("Gwen Gone");
        await LeaveAsync(setting, gone, TestClock.Today.AddDays(-1));
        await setting.PersonWithoutLogInAsync("Vera Volunteer");
        await setting.PersonWithoutLogInAsync("Nina Next-Month", startedOn: TestClock.Today.AddDays(30));
        using var client = await setting.SignInAsAsync(Role.Dsl);

        Assert.Equal(["Vera Volunteer"], await NamesAsync(client, "name=vERa"));
        Assert.Equal([setting[Role.DeputyDsl].Name], await NamesAsync(client, "role=DeputyDsl"));
        Assert.Equal(["Nina Next-Month", "Vera Volunteer"], await NamesAsync(client, "category=Volunteer"));
        Assert.Equal(["Gwen Gone"], await NamesAsync(client, "state=Left"));
        Assert.Equal(3, (await NamesAsync(client, "state=All&category=Volunteer")).Length);
        Assert.Contains("Nobody matches", (await client.GetPageAsync("/people?name=zzz")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_who_shows_gaps_to_those_who_can_fill_them()
    {
        var setting = await portal.NewSettingAsync(draft => draft.Terms = draft.Terms with { LeaderTitle = "Headteacher" });
        await LeaveAsync(setting, setting[Role.DeputyDsl].Id, TestClock.Today.AddDays(-1));
        using var manager = await setting.SignInAsAsync(Role.Manager);
        using var staff = await setting.SignInAsAsync(Role.Staff);

        var page = await manager.GetPageAsync("/people/whos-who");
        var forStaff = await staff.GetPageAsync("/people/whos-who");

        Assert.Contains($"Headteacher {setting[Role.Manager].Name} since", page.Text, StringComparison.Ordinal);
        Assert.Contains("Nobody stands in when the designated safeguarding lead is away", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nobody stands in", forStaff.Text, StringComparison.Ordinal);
        Assert.Contains(setting[Role.Dsl].Name, forStaff.Text, StringComparison.Ordinal);

        // On the last day the deputy still held the role, and nobody is told of gaps of the past.
        var before = await manager.GetPageAsync("/people/whos-who?on=2026-05-05");
        Assert.Contains("As it was on Tue 5 May 2026", before.Text, StringComparison.Ordinal);
        Assert.Contains($"{setting[Role.DeputyDsl].Name} since", before.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nobody stands in", before.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(setting[Role.DeputyDsl].Name, page.Text, StringComparison.Ordinal);
    }

    private static async Task<string[]> NamesAsync(PortalClient client, string query)
    {
        var page = await client.GetPageAsync($"/people?{query}");
        return [.. page.Html.QuerySelectorAll("tbody td:first-child a").Select(link => link.TextContent)];
    }

    private static Task LeaveAsync(TestSetting setting, Guid personId, DateOnly lastDay) => setting.QueryAsync(async db =>
    {
        var person = db.People.Single(found => found.Id == personId);
        await db.Entry(person).Collection(found => found.Roles).LoadAsync();
        person.Leave(lastDay, "For the test", setting[Role.Manager].Actor, TestClock.Start);
        return await db.SaveChangesAsync();
    });
}
