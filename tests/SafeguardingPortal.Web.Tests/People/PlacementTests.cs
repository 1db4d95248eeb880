using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.People;

public sealed class PlacementTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Theory]
    [InlineData("place")]
    [InlineData("away")]
    [InlineData("back")]
    public async Task Only_those_who_manage_people_here(string page)
    {
        var setting = await portal.NewSettingAsync();
        var path = $"/people/{setting[Role.Staff].Id}/{page}";
        using var stranger = portal.NewClient();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        using var other = await (await portal.NewSettingAsync()).SignInAsAsync(Role.Manager);

        Assert.Contains("/sign-in", (await stranger.GetAsync(path)).Location, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await dsl.GetAsync(path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(path)).Status);
    }

    [Fact]
    public async Task A_person_belongs_to_a_site_a_group_and_a_line_manager_and_a_policy_can_ask_the_group()
    {
        var setting = await portal.NewSettingAsync();
        var (person, lead) = (setting[Role.Staff], setting[Role.Dsl]);
        using var manager = await setting.SignInAsAsync(Role.Manager);
        var groups = await manager.GetPageAsync("/people/groups");
        Assert.Equal(HttpStatusCode.BadRequest, (await manager.PostFormAsync(groups, new() { ["Form.Name"] = "" })).Status);
        await manager.PostFormAsync(groups, new() { ["Form.Name"] = "Butterfly room", ["Form.Kind"] = "Room" });
        var group = await setting.QueryAsync(db => db.PeopleGroups.Select(found => found.Id).SingleAsync());

        var page = await manager.GetPageAsync($"/people/{person.Id}/place");
        await manager.PostFormAsync(page, new()
        {
            ["Form.LineManagerId"] = lead.Id.ToString(),
            ["Form.Sites"] = setting.SiteId.ToString(),
            ["Form.Groups"] = group.ToString(),
        });
        var stale = await manager.PostFormAsync(page, new() { ["Form.LineManagerId"] = "" });

        var shown = (await manager.GetPageAsync($"/people/{person.Id}")).Text;
        Assert.Contains($"Line manager{lead.Name}", shown, StringComparison.Ordinal);
        Assert.Contains("Works atMain building", shown, StringComparison.Ordinal);
        Assert.Contains("Belongs toButterfly room", shown, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Contains(
            "groups: Butterfly room",
            await setting.QueryAsync(db => db.AuditEntries.Where(row => row.Event == "StaffMemberPlaced").Select(row => row.Facts).SingleAsync()),
            StringComparison.Ordinal);
        var found = (await manager.GetPageAsync($"/people?group={group}")).Text;
        Assert.Contains(person.Name, found, StringComparison.Ordinal);
        Assert.DoesNotContain(lead.Name, found, StringComparison.Ordinal);

        var policy = await setting.PolicyToSignAsync();
        await manager.PostFormAsync(await manager.GetPageAsync($"/sign-offs/audiences/{policy}"), new()
        {
            ["Form.Everyone"] = "false",
            ["Form.Units"] = group.ToString(),
            ["Form.Reason"] = "The room tries something new",
        });
        var matrix = await manager.GetPageAsync("/sign-offs/matrix?onlyOwing=true");
        Assert.Contains(person.Name, matrix.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(lead.Name, matrix.Text, StringComparison.Ordinal);
    }
}
