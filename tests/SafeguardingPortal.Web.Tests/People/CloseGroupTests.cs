using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Bulletins;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Bulletins;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.SignOffs;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.People;

public sealed class CloseGroupTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task Only_those_who_manage_people_here()
    {
        var setting = await portal.NewSettingAsync();
        var path = $"/people/groups/{await GroupAsync(setting)}/close";
        using var stranger = portal.NewClient();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        using var other = await (await portal.NewSettingAsync()).SignInAsAsync(Role.Manager);

        Assert.Contains("/sign-in", (await stranger.GetAsync(path)).Location, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await dsl.GetAsync(path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(path)).Status);
    }

    [Fact]
    public async Task A_group_is_closed_with_a_reason_and_its_people_stay_on_record()
    {
        var setting = await portal.NewSettingAsync();
        var (person, group) = (setting[Role.Staff], await GroupAsync(setting));
        using var manager = await setting.SignInAsAsync(Role.Manager);
        var form = await manager.GetPageAsync($"/people/groups/{group}/close");
        Assert.Contains("1 person belongs", form.Text, StringComparison.Ordinal);

        var refused = await manager.PostFormAsync(form, new() { ["Form.LastDay"] = "2026-05-05", ["Form.Reason"] = "Nobody runs it" });
        Assert.Equal((HttpStatusCode.BadRequest, "Nobody runs it"), (refused.Status, refused.ValueOf("Form.Reason")));
        Assert.Contains("Choose today or a later day", refused.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await manager.PostFormAsync(form, new() { ["Form.Reason"] = "" })).Status);
        var done = await manager.PostFormAsync(form, new() { ["Form.LastDay"] = "2026-05-06", ["Form.Reason"] = "Nobody runs it" });

        Assert.Equal("/people/groups", done.Location);
        Assert.Equal(HttpStatusCode.Conflict, (await manager.PostFormAsync(form, new() { ["Form.Reason"] = "Again" })).Status);
        Assert.Contains("last day Wed 6 May 2026", (await manager.GetPageAsync("/people/groups")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Wren room", (await manager.GetPageAsync($"/people/{person.Id}/place")).Text, StringComparison.Ordinal);
        Assert.Contains("Its last day is", (await manager.GetPageAsync($"/people/groups/{group}/close")).Text, StringComparison.Ordinal);
        Assert.Equal(
            [("GroupClosed", "Nobody runs it"), ("GroupMembershipEnded", "Nobody runs it")],
            await setting.QueryAsync(async db => (await db.AuditEntries.Where(row => row.Event.StartsWith("Group") && row.Why != null)
                .OrderBy(row => row.Event).ToListAsync()).Select(row => (row.Event, row.Why!))));
        // Placing the person anew leaves the history alone.
        var place = await manager.GetPageAsync($"/people/{person.Id}/place");
        await manager.PostFormAsync(place, new() { ["Form.Sites"] = setting.SiteId.ToString() });
        Assert.Equal(TestClock.Today, await setting.QueryAsync(db => db.People.SelectMany(found => found.Groups)
            .Where(member => member.GroupId == group).Select(member => member.Until!.Value).SingleAsync()));
    }

    [Fact]
    public async Task From_the_day_after_nobody_is_asked_by_it_and_that_is_a_finding()
    {
        var setting = await portal.NewSettingAsync();
        var (person, group) = (setting[Role.Staff], await GroupAsync(setting));
        var unit = new NamedUnit(group, "Wren room");
        await setting.PolicyToSignAsync("Screens in rooms", new Audience(false, [], []) { Units = [unit] }, TestClock.Start.AddDays(-30));
        await setting.SaveAsync(db => db.Add(Bulletin.Send(
            Guid.NewGuid(), setting.Id, "Watches", "They count.", new Audience(false, [], [Role.Dsl]) { Units = [unit] }, Guid.NewGuid,
            setting[Role.Manager].Actor, TestClock.Start.AddDays(-10), TestClock.Today.AddDays(-10))));
        using var manager = await setting.SignInAsAsync(Role.Manager);
        Assert.Contains(person.Name, (await manager.GetPageAsync("/sign-offs/matrix?onlyOwing=true")).Text, StringComparison.Ordinal);
        var form = await manager.GetPageAsync($"/people/groups/{group}/close");
        Assert.Contains("The policy Screens in rooms – Say anew who signs it.", form.Text, StringComparison.Ordinal);
        Assert.Contains("The bulletin Watches, which asks others too", form.Text, StringComparison.Ordinal);

        // As it will be on the day after the last.
        await CloseAsync(setting, group, TestClock.Today.AddDays(-1));

        Assert.DoesNotContain(person.Name, (await manager.GetPageAsync("/sign-offs/matrix?onlyOwing=true")).Text, StringComparison.Ordinal);
        Assert.Equal([setting[Role.Dsl].Id], await setting.QueryAsync(db =>
            db.BulletinsToRead(TestClock.Today).Select(asked => asked.Person.Id).ToListAsync()));
        var findings = (await manager.GetPageAsync("/people/whos-who")).Text;
        Assert.Contains("The policy Screens in rooms asks a closed group, Wren room, so nobody. Say anew who signs it.", findings,
            StringComparison.Ordinal);
        Assert.Contains("The bulletin Watches asks a closed group, Wren room, so nobody by it.", findings, StringComparison.Ordinal);
        Assert.Contains("Belonged toWren room (until Tue 5 May 2026)", (await manager.GetPageAsync($"/people/{person.Id}")).Text,
            StringComparison.Ordinal);
    }

    /// <summary>A room to which one member of staff belongs for a year.</summary>
    private static async Task<Guid> GroupAsync(TestSetting setting)
    {
        var (id, by) = (Ids.New(), setting[Role.Manager].Actor);
        await setting.QueryAsync(async db =>
        {
            db.PeopleGroups.Add(PeopleGroup.Form(id, setting.Id, "Wren room", GroupKind.Room, by, TestClock.Start.AddYears(-1)));
            var person = await db.People.Include(found => found.Sites).Include(found => found.Groups)
                .SingleAsync(found => found.Id == setting[Role.Staff].Id);
            person.Place(
                new Placing(null, [], [new(id, "Wren room")]), by, TestClock.Start.AddYears(-1), TestClock.Today.AddYears(-1));
            return await db.SaveChangesAsync();
        });
        return id;
    }

    private static Task CloseAsync(TestSetting setting, Guid groupId, DateOnly lastDay) => setting.QueryAsync(async db =>
    {
        var (by, at) = (setting[Role.Manager].Actor, TestClock.Start.AddDays(-1));
        var group = await db.PeopleGroups.SingleAsync(found => found.Id == groupId);
        group.Close(lastDay, "Nobody runs it", by, at, lastDay);
        foreach (var member in await db.People.Include(found => found.Groups).Where(found => found.Groups.Count > 0).ToListAsync())
            member.LeaveGroup(groupId, group.Name, lastDay, "Nobody runs it", by, at);
        return await db.SaveChangesAsync();
    });
}
