using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Platform.Tablets;

namespace SafeguardingPortal.Web.Tests.Tablets;

public sealed class PinCardPageTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task Cards_are_made_by_those_who_manage_people_here()
    {
        var setting = await portal.NewSettingAsync();
        var path = $"/people/{setting[Role.Staff].Id}/pin-card";
        using var stranger = portal.NewClient();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        using var other = await (await portal.NewSettingAsync()).SignInAsAsync(Role.Manager);

        Assert.Contains("/sign-in", (await stranger.GetAsync(path)).Location, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await dsl.GetAsync(path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(path)).Status);
    }

    [Fact]
    public async Task A_card_is_shown_once_with_its_picture_and_start_PIN_and_then_works()
    {
        var setting = await portal.NewSettingAsync();
        var person = setting[Role.Staff];
        using var manager = await setting.SignInAsAsync(Role.Manager);

        var shown = await manager.PostFormAsync(await manager.GetPageAsync($"/people/{person.Id}/pin-card"), [], action: "/pin-card");

        var pin = shown.Html.QuerySelector("[data-pin]")!.TextContent;
        Assert.StartsWith("data:image/png", shown.Html.QuerySelector("img[alt^='Code']")!.GetAttribute("src"), StringComparison.Ordinal);
        var card = await setting.QueryAsync(db => db.PinCards.SingleAsync());
        Assert.True(TabletSecrets.IsPin(card, pin));
        Assert.DoesNotContain(pin, (await manager.GetPageAsync($"/people/{person.Id}/pin-card")).Body, StringComparison.Ordinal);
        var trail = await setting.QueryAsync(db => db.AuditEntries.SingleAsync(row => row.Event == "PinCardIssued"));
        Assert.DoesNotContain(card.PinHash, trail.Facts + trail.Changes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_card_needs_a_reason_and_ends_the_old_one()
    {
        var setting = await portal.NewSettingAsync();
        var person = setting[Role.Staff];
        var old = await person.CardAsync();
        using var manager = await setting.SignInAsAsync(Role.Manager);
        var page = await manager.GetPageAsync($"/people/{person.Id}/pin-card");

        Assert.Equal(HttpStatusCode.BadRequest, (await manager.PostFormAsync(page, new() { ["Form.Reason"] = "" })).Status);
        Assert.Equal(HttpStatusCode.OK, (await manager.PostFormAsync(page, new() { ["Form.Reason"] = "Lost" })).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await manager.PostFormAsync(page, new() { ["Form.Reason"] = "Again" })).Status);

        using var tablet = await setting.TabletAsync();
        var used = await tablet.PostFormAsync(await tablet.GetPageAsync("/tablet/card"), new() { ["Form.Code"] = old }, "/tablet/card");
        Assert.Equal(HttpStatusCode.BadRequest, used.Status);
    }

    [Fact]
    public async Task A_withdrawn_card_stops_at_once()
    {
        var setting = await portal.NewSettingAsync();
        var person = setting[Role.Staff];
        await person.CardAsync();
        using var manager = await setting.SignInAsAsync(Role.Manager);
        var page = await manager.GetPageAsync($"/people/{person.Id}/pin-card/withdraw");

        var done = await manager.PostFormAsync(page, new() { ["Form.Reason"] = "Lost in town" });

        Assert.Equal($"/people/{person.Id}", done.Location);
        using var tablet = await setting.TabletAsync();
        Assert.Equal(HttpStatusCode.BadRequest, (await tablet.ComeAsync(person)).Status);
    }
}
