using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Bulletins;
using SafeguardingPortal.Domain.SignOffs;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Bulletins;

public sealed class BulletinPageTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Theory]
    [InlineData(null, HttpStatusCode.Redirect, HttpStatusCode.Redirect)]
    [InlineData(Role.Staff, HttpStatusCode.OK, HttpStatusCode.Forbidden)]
    [InlineData(Role.Manager, HttpStatusCode.OK, HttpStatusCode.OK)]
    public async Task Everyone_reads_and_those_who_keep_training_write(Role? role, HttpStatusCode reading, HttpStatusCode writing)
    {
        var setting = await portal.NewSettingAsync();
        var id = await SentAsync(setting, Audience.All);
        using var client = role is { } who ? await setting.SignInAsAsync(who) : portal.NewClient();

        Assert.Equal(reading, (await client.GetAsync("/bulletins")).Status);
        Assert.Equal(reading, (await client.GetAsync($"/bulletins/{id}")).Status);
        Assert.Equal(writing, (await client.GetAsync("/bulletins/new")).Status);
        Assert.Equal(writing, (await client.GetAsync($"/bulletins/{id}/withdraw")).Status);
    }

    [Fact]
    public async Task A_bulletin_is_written_read_and_counted()
    {
        var setting = await portal.NewSettingAsync();
        using var leader = await setting.SignInAsAsync(Role.Manager);
        using var reader = await setting.SignInAsAsync(Role.Staff);
        var form = await leader.GetPageAsync("/bulletins/new");

        var refused = await leader.PostFormAsync(form, new() { ["Form.Title"] = "", ["Form.Text"] = "They **count**.", ["Form.Asked.Of"] = "Some" });
        Assert.Equal((HttpStatusCode.BadRequest, "They **count**."), (refused.Status, refused.ValueOf("Form.Text")));
        Assert.Contains("Choose at least one group or role.", refused.Text, StringComparison.Ordinal);
        await leader.PostFormAsync(form, new() { ["Form.Title"] = "Watches", ["Form.Text"] = "They **count**.", ["Form.Asked.Of"] = "Everyone" });
        var id = (await setting.QueryAsync(db => db.Bulletins.SingleAsync())).Id;

        Assert.Contains("bulletin to read", (await reader.GetPageAsync("/")).Text, StringComparison.Ordinal);
        var page = await reader.GetPageAsync($"/bulletins/{id}");
        Assert.Equal("count", page.Html.QuerySelector("main strong")?.TextContent);
        Assert.DoesNotContain("Who has not read it", page.Text, StringComparison.Ordinal);
        Assert.Equal("/bulletins", (await reader.PostFormAsync(page, [], action: $"/bulletins/{id}")).Location);
        await reader.PostFormAsync(page, [], action: $"/bulletins/{id}");

        Assert.Equal(setting[Role.Staff].Id, (await setting.QueryAsync(db => db.BulletinReceipts.SingleAsync())).PersonId);
        Assert.Equal(["BulletinRead", "BulletinSent"], await setting.QueryAsync(db => db.AuditEntries
            .Where(entry => entry.Event.StartsWith("Bulletin")).Select(entry => entry.Event).OrderBy(name => name).ToListAsync()));
        Assert.DoesNotContain("bulletin to read", (await reader.GetPageAsync("/")).Text, StringComparison.Ordinal);
        var unread = await leader.GetPageAsync($"/bulletins/{id}");
        Assert.Contains(setting[Role.Dsl].Name, unread.Html.QuerySelector("section[aria-labelledby=unread]")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(setting[Role.Staff].Name, unread.Html.QuerySelector("section[aria-labelledby=unread]")!.TextContent,
            StringComparison.Ordinal);
        Assert.Contains("1 of", (await leader.GetPageAsync("/bulletins")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_it_is_not_for_and_another_setting_do_not_find_it()
    {
        var setting = await portal.NewSettingAsync();
        var other = await portal.NewSettingAsync();
        var id = await SentAsync(setting, new Audience(false, [], [Role.Dsl]));
        using var staff = await setting.SignInAsAsync(Role.Staff);
        using var outsider = await other.SignInAsAsync(Role.Manager);

        Assert.Equal(HttpStatusCode.NotFound, (await staff.GetAsync($"/bulletins/{id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await outsider.GetAsync($"/bulletins/{id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await outsider.GetAsync($"/bulletins/{id}/withdraw")).Status);
    }

    [Fact]
    public async Task It_is_withdrawn_with_a_reason_and_once()
    {
        var setting = await portal.NewSettingAsync();
        var id = await SentAsync(setting, Audience.All);
        using var leader = await setting.SignInAsAsync(Role.Manager);
        var form = await leader.GetPageAsync($"/bulletins/{id}/withdraw");

        Assert.Equal(HttpStatusCode.BadRequest, (await leader.PostFormAsync(form, new() { ["Form.Reason"] = "" })).Status);
        Assert.Equal("/bulletins", (await leader.PostFormAsync(form, new() { ["Form.Reason"] = "It was wrong." })).Location);
        var stale = await leader.PostFormAsync(form, new() { ["Form.Reason"] = "Again." });
        Assert.Equal((HttpStatusCode.Conflict, "Again."), (stale.Status, stale.ValueOf("Form.Reason")));
        Assert.Contains("Nothing to read", (await leader.GetPageAsync("/bulletins")).Text, StringComparison.Ordinal);
    }

    private static async Task<Guid> SentAsync(TestSetting setting, Audience readers)
    {
        var bulletin = Bulletin.Send(
            Guid.NewGuid(), setting.Id, "Watches", "They count.", readers, Guid.NewGuid, setting[Role.Manager].Actor, TestClock.Start,
            TestClock.Today);
        await setting.SaveAsync(db => db.Add(bulletin));
        return bulletin.Id;
    }
}
