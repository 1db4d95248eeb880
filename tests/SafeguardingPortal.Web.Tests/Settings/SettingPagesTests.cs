using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Settings;

public sealed class SettingPagesTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Theory]
    [InlineData("/setting")]
    [InlineData("/setting/edit")]
    [InlineData("/setting/sites/add")]
    [InlineData("/setting/storage-places/add")]
    [InlineData("/setting/restricted-times")]
    [InlineData("/setting/restricted-times/add")]
    [InlineData("/setting/terms")]
    [InlineData("/setting/device-kinds")]
    [InlineData("/setting/break-rule")]
    public async Task Open_to_those_who_manage_the_setting(string path)
    {
        var setting = await portal.NewSettingAsync();
        using var stranger = portal.NewClient();
        using var staff = await setting.SignInAsAsync(Role.Staff);
        using var administrator = await setting.SignInAsAsync(Role.Administrator);

        Assert.Contains("/sign-in", (await stranger.GetAsync(path)).Location, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await staff.GetAsync(path)).Status);
        Assert.Equal(HttpStatusCode.OK, (await administrator.GetAsync(path)).Status);
    }

    [Fact]
    public async Task Words_and_rules_change_with_a_reason_and_the_trail_says_what_was()
    {
        var setting = await portal.NewSettingAsync(draft =>
            draft.Rules = draft.Rules with { BreakUseAllowed = true, DebriefRequired = true });
        using var client = await setting.SignInAsAsync(Role.Manager);
        var page = await client.GetPageAsync("/setting/edit");

        await client.PostFormAsync(page, new()
        {
            ["Form.LeaderTitle"] = "Headteacher",
            ["Form.DebriefRequired"] = null,
            ["Form.SignOffRenewalMonths"] = "",
            ["Form.Reason"] = "We are a school now",
        });

        var changed = await SettingAsync(setting);
        var rules = changed.Rules;
        Assert.Equal("Headteacher", changed.Terms.LeaderTitle);
        Assert.Equal((true, false, (int?)null), (rules.BreakUseAllowed, rules.DebriefRequired, rules.SignOffRenewalMonths));
        Assert.Contains("Headteacher", (await client.GetPageAsync("/setting")).Text, StringComparison.Ordinal);
        var entry = await setting.QueryAsync(db => db.AuditEntries.SingleAsync(row => row.Event == "SettingDescribed"));
        Assert.Equal("We are a school now", entry.Why);
        Assert.Contains("Title of the leader: Manager → Headteacher", entry.Facts, StringComparison.Ordinal);
        Assert.Contains("Months between signatures: 12 → none", entry.Facts, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_is_told_and_what_was_typed_stays()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);
        var page = await client.GetPageAsync("/setting/edit");

        var empty = await client.PostFormAsync(page, new() { ["Form.LeaderTitle"] = "", ["Form.SignOffGraceDays"] = "many" });

        Assert.Equal(HttpStatusCode.BadRequest, empty.Status);
        Assert.Contains("Enter what the leader is called", empty.Text, StringComparison.Ordinal);
        Assert.Contains("Give a reason", empty.Text, StringComparison.Ordinal);
        Assert.Equal("many", empty.ValueOf("Form.SignOffGraceDays"));
    }

    [Fact]
    public async Task A_site_and_a_storage_place_are_added_and_the_place_closed()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);

        await client.PostFormAsync(await client.GetPageAsync("/setting/sites/add"), new() { ["Form.Name"] = "Forest school" });
        var site = (await SettingAsync(setting)).Sites.Single(found => found.Name == "Forest school");
        var add = await client.GetPageAsync("/setting/storage-places/add");
        var place = new Dictionary<string, string?>
        {
            ["Form.SiteId"] = site.Id.ToString(),
            ["Form.Name"] = "Locked box",
            ["Form.Capacity"] = "8",
        };
        await client.PostFormAsync(add, place);
        var twice = await client.PostFormAsync(await client.GetPageAsync("/setting/storage-places/add"), place);
        var added = (await SettingAsync(setting)).StoragePlaces.Single(found => found.Name == "Locked box");
        var close = await client.GetPageAsync($"/setting/storage-places/{added.Id}/close");
        var silent = await client.PostFormAsync(close, new() { ["Form.Reason"] = "" });
        await client.PostFormAsync(close, new() { ["Form.Reason"] = "The key is lost" });

        Assert.Equal((8, site.Id), (added.Capacity, added.SiteId));
        Assert.Contains("There is a storage place called Locked box already", twice.Text, StringComparison.Ordinal);
        Assert.Contains("Give a reason", silent.Text, StringComparison.Ordinal);
        Assert.False((await SettingAsync(setting)).StoragePlaces.Single(found => found.Id == added.Id).InUse);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/setting/storage-places/{added.Id}/close")).Status);
        var events = await setting.QueryAsync(db =>
            db.AuditEntries.Where(row => row.SubjectId == setting.Id).Select(row => row.Event).ToListAsync());
        Assert.Superset(new HashSet<string> { "SiteAdded", "StoragePlaceAdded", "StoragePlaceClosed" }, events.ToHashSet());
    }

    [Fact]
    public async Task A_place_of_another_setting_is_not_there()
    {
        var setting = await portal.NewSettingAsync();
        var other = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/setting/storage-places/{other.StoragePlaceId}/close")).Status);
    }

    [Theory]
    [InlineData("/setting/edit", "Form.Reason", "New head")]
    [InlineData("/setting/sites/add", "Form.Name", "Forest school")]
    [InlineData("/setting/storage-places/add", "Form.Name", "Locked box")]
    [InlineData("/setting/terms", "Form.Reason", "New dates")]
    [InlineData("/setting/device-kinds", "Form.Reason", "Glasses stay out")]
    [InlineData("/setting/break-rule", "Form.Reason", "Lunch only")]
    [InlineData("close", "Form.Reason", "The key is lost")]
    public async Task A_stale_form_is_held_back_with_what_was_typed(string path, string field, string typed)
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);
        var form = await client.GetPageAsync(path == "close" ? $"/setting/storage-places/{setting.StoragePlaceId}/close" : path);
        await setting.QueryAsync(async db =>
        {
            var found = await db.Settings.Include(row => row.Sites).SingleAsync();
            found.AddSite(Guid.NewGuid(), "Garden house", Actor.Portal, TestClock.Start);
            return await db.SaveChangesAsync();
        });

        var answer = await client.PostFormAsync(form, new() { [field] = typed });

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("The site Garden house was added", answer.Text, StringComparison.Ordinal);
        Assert.Equal(typed, answer.ValueOf(field));
    }

    private static Task<Setting> SettingAsync(TestSetting setting) => setting.QueryAsync(db =>
        db.Settings.AsNoTracking().Include(found => found.Sites).Include(found => found.StoragePlaces).SingleAsync());
}
