using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Tablets;

public sealed class PairingTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Theory]
    [InlineData("/setting/tablets")]
    [InlineData("/setting/tablets/add")]
    public async Task Tablets_are_looked_after_by_those_who_manage_the_setting(string path)
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
    public async Task A_tablet_is_added_and_paired_by_the_code_that_is_shown_once()
    {
        var setting = await portal.NewSettingAsync(draft => draft.Name = "Nettlebed Nursery");
        using var manager = await setting.SignInAsAsync(Role.Manager);
        var shown = await manager.PostFormAsync(
            await manager.GetPageAsync("/setting/tablets/add"), new() { ["Form.Name"] = "Front door" });
        var code = shown.Html.QuerySelector("[data-pairing-code]")!.TextContent;
        using var tablet = portal.NewClient();

        // As a person types it: small letters and a dash.
        var page = await tablet.GetPageAsync("/tablet/pair");
        var typed = code.ToLowerInvariant().Replace(' ', '-');
        var paired = await tablet.PostFormAsync(page, new() { ["Form.Code"] = typed });

        Assert.Equal("/tablet", paired.Location);
        Assert.Contains("Nettlebed Nursery", (await tablet.GetPageAsync("/tablet")).Body, StringComparison.Ordinal);
        Assert.Contains("Paired", (await manager.GetPageAsync("/setting/tablets")).Text, StringComparison.Ordinal);
        var kept = await setting.QueryAsync(db => db.SharedTablets.SingleAsync());
        Assert.DoesNotContain(code.Replace(" ", "", StringComparison.Ordinal), kept.CodeHash + kept.SecretHash, StringComparison.Ordinal);
        Assert.Equal("Front door", await setting.QueryAsync(db =>
            db.AuditEntries.Where(entry => entry.Event == "TabletPaired").Select(entry => entry.Tablet).SingleAsync()));
        using var other = portal.NewClient();
        var again = await other.PostFormAsync(await other.GetPageAsync("/tablet/pair"), new() { ["Form.Code"] = typed });
        Assert.Equal(HttpStatusCode.BadRequest, again.Status);
        Assert.Equal(typed, again.ValueOf("Form.Code"));
    }

    [Fact]
    public async Task A_tablet_without_a_name_is_refused_and_the_site_stays_chosen()
    {
        var setting = await portal.NewSettingAsync();
        using var manager = await setting.SignInAsAsync(Role.Manager);

        var answer = await manager.PostFormAsync(await manager.GetPageAsync("/setting/tablets/add"), new() { ["Form.Name"] = "" });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(setting.SiteId.ToString(), answer.ValueOf("Form.SiteId"));
    }

    [Fact]
    public async Task A_revoked_tablet_opens_nothing_from_that_moment()
    {
        var setting = await portal.NewSettingAsync();
        using var tablet = await setting.TabletAsync();
        await tablet.GetPageAsync("/tablet");
        var id = await setting.QueryAsync(db => db.SharedTablets.Select(found => found.Id).SingleAsync());
        using var manager = await setting.SignInAsAsync(Role.Manager);
        var page = await manager.GetPageAsync($"/setting/tablets/{id}/revoke");
        Assert.Equal(HttpStatusCode.BadRequest, (await manager.PostFormAsync(page, new() { ["Form.Reason"] = "" })).Status);

        await manager.PostFormAsync(page, new() { ["Form.Reason"] = "Left on the bus" });

        Assert.Equal("/tablet/pair", (await tablet.GetAsync("/tablet")).Location);
        Assert.Equal("Left on the bus", await setting.QueryAsync(db =>
            db.AuditEntries.Where(entry => entry.Event == "TabletRevoked").Select(entry => entry.Why).SingleAsync()));
        // The page that was open before is stale now.
        Assert.Equal(HttpStatusCode.Conflict, (await manager.PostFormAsync(page, new() { ["Form.Reason"] = "Once more" })).Status);
    }

    [Fact]
    public async Task A_tablet_of_another_setting_is_not_there()
    {
        var setting = await portal.NewSettingAsync();
        await setting.TabletSecretAsync();
        var id = await setting.QueryAsync(db => db.SharedTablets.Select(found => found.Id).SingleAsync());
        using var other = await (await portal.NewSettingAsync()).SignInAsAsync(Role.Manager);

        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/setting/tablets/{id}/revoke")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/setting/tablets/{id}/code")).Status);
    }

    [Fact]
    public async Task A_new_code_sets_the_tablet_back()
    {
        var setting = await portal.NewSettingAsync();
        using var tablet = await setting.TabletAsync();
        var id = await setting.QueryAsync(db => db.SharedTablets.Select(found => found.Id).SingleAsync());
        using var manager = await setting.SignInAsAsync(Role.Manager);

        var shown = await manager.PostFormAsync(await manager.GetPageAsync($"/setting/tablets/{id}/code"), new(), action: "/code");

        Assert.NotNull(shown.Html.QuerySelector("[data-pairing-code]"));
        Assert.Equal("/tablet/pair", (await tablet.GetAsync("/tablet")).Location);
    }
}
