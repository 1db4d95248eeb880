using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Tablets;

/// <summary>Who stands at a tablet, how they are known, and that nothing of them stays.</summary>
public sealed class AtTabletTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Theory]
    [InlineData("/tablet")]
    [InlineData("/tablet/who")]
    [InlineData("/tablet/card")]
    [InlineData("/tablet/do")]
    public async Task A_browser_that_is_no_tablet_is_sent_to_pair_even_when_somebody_is_signed_in(string path)
    {
        var setting = await portal.NewSettingAsync();
        using var manager = await setting.SignInAsAsync(Role.Manager);

        Assert.Equal("/tablet/pair", (await manager.GetAsync(path)).Location);
    }

    [Fact]
    public async Task Names_of_card_holders_of_this_setting_only()
    {
        var setting = await portal.NewSettingAsync();
        await setting[Role.Staff].CardAsync();
        var elsewhere = (await portal.NewSettingAsync())[Role.Staff];
        await elsewhere.CardAsync();
        using var tablet = await setting.TabletAsync();

        var names = (await tablet.GetPageAsync("/tablet/who")).Text;

        Assert.Contains(setting[Role.Staff].Name, names, StringComparison.Ordinal);
        Assert.DoesNotContain(setting[Role.Manager].Name, names, StringComparison.Ordinal);
        Assert.DoesNotContain(elsewhere.Name, names, StringComparison.Ordinal);
        Assert.Equal("/tablet", (await tablet.GetAsync($"/tablet/pin?person={elsewhere.Id}")).Location);
    }

    [Fact]
    public async Task A_PIN_opens_one_visit_and_being_done_closes_it()
    {
        var setting = await portal.NewSettingAsync();
        var person = setting[Role.Staff];
        await person.CardAsync();
        using var tablet = await setting.TabletAsync();
        Assert.Equal("/tablet", (await tablet.GetAsync("/tablet/do")).Location);

        Assert.Equal("/tablet/do", (await tablet.ComeAsync(person)).Location);
        var page = await tablet.GetPageAsync("/tablet/do");
        Assert.Contains(person.Name, page.Body, StringComparison.Ordinal);
        await tablet.PostFormAsync(page, [], action: "/tablet/leave");

        Assert.Equal("/tablet", (await tablet.GetAsync("/tablet/do")).Location);
        Assert.DoesNotContain(person.Name, (await tablet.GetPageAsync("/tablet")).Body, StringComparison.Ordinal);
        var entry = await setting.QueryAsync(db => db.AuditEntries.SingleAsync(row => row.Event == "PersonAtTablet"));
        Assert.Equal((person.Id, "Hall"), (entry.ActorId, entry.Tablet));
    }

    [Fact]
    public async Task The_next_person_ends_the_visit_of_the_one_before()
    {
        var setting = await portal.NewSettingAsync();
        await setting[Role.Staff].CardAsync();
        await setting[Role.Dsl].CardAsync();
        using var tablet = await setting.TabletAsync();
        await tablet.ComeAsync(setting[Role.Staff]);

        await tablet.ComeAsync(setting[Role.Dsl]);

        var page = await tablet.GetPageAsync("/tablet/do");
        Assert.Contains(setting[Role.Dsl].Name, page.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(setting[Role.Staff].Name, page.Body, StringComparison.Ordinal);
        var open = await setting.QueryAsync(db => db.TabletVisits.CountAsync(visit => visit.EndsAt > portal.Clock.GetUtcNow()));
        Assert.Equal(1, open);
    }

    [Fact]
    public async Task A_visit_ends_by_itself()
    {
        var setting = await portal.NewSettingAsync();
        await setting[Role.Staff].CardAsync();
        using var tablet = await setting.TabletAsync();
        await tablet.ComeAsync(setting[Role.Staff]);
        await setting.QueryAsync(db => db.TabletVisits.ExecuteUpdateAsync(set =>
            set.SetProperty(visit => visit.EndsAt, visit => visit.StartedAt)));

        Assert.Equal("/tablet", (await tablet.GetAsync("/tablet/do")).Location);
    }

    [Fact]
    public async Task A_visit_of_one_tablet_is_none_at_another()
    {
        var setting = await portal.NewSettingAsync();
        await setting[Role.Staff].CardAsync();
        using var tablet = await setting.TabletAsync();
        await tablet.ComeAsync(setting[Role.Staff]);
        var other = await setting.TabletSecretAsync("Kitchen");

        tablet.Http.DefaultRequestHeaders.Remove("Cookie");
        tablet.Http.DefaultRequestHeaders.Add("Cookie", $"portal-tablet={other}");

        Assert.Equal("/tablet", (await tablet.GetAsync("/tablet/do")).Location);
    }

    [Fact]
    public async Task Wrong_PINs_are_counted_told_and_stopped()
    {
        var setting = await portal.NewSettingAsync();
        var person = setting[Role.Staff];
        await person.CardAsync();
        using var tablet = await setting.TabletAsync();

        var first = await tablet.ComeAsync(person, pin: "000000");
        for (var tries = 0; tries < 4; tries++)
            await tablet.ComeAsync(person, pin: "000000");
        var right = await tablet.ComeAsync(person);

        Assert.Equal(HttpStatusCode.BadRequest, first.Status);
        Assert.Contains("This PIN is wrong", first.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("000000", first.Body, StringComparison.Ordinal);
        Assert.Contains("Wait 15 minutes", right.Text, StringComparison.Ordinal);
        Assert.Equal(5, await setting.QueryAsync(db => db.AuditEntries.CountAsync(row => row.Event == "WrongPinTyped")));
    }

    [Fact]
    public async Task A_card_says_who_it_is()
    {
        var setting = await portal.NewSettingAsync();
        var token = await setting[Role.Staff].CardAsync();
        using var tablet = await setting.TabletAsync();

        // As a hand scanner types it: the whole address.
        var page = await tablet.GetPageAsync("/tablet/card");
        var answer = await tablet.PostFormAsync(page, new() { ["Form.Code"] = $"https://portal.test/tablet/card#{token}" }, "/tablet/card");
        var wrong = await tablet.PostFormAsync(page, new() { ["Form.Code"] = "ABCD EFGH" }, "/tablet/card");

        Assert.Equal("/tablet/devices/mine", answer.Location);
        Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
    }

    [Fact]
    public async Task The_printed_PIN_is_replaced_before_anything_else()
    {
        var setting = await portal.NewSettingAsync();
        var person = setting[Role.Staff];
        await person.CardAsync(pinChosen: false);
        using var tablet = await setting.TabletAsync();

        var first = await tablet.ComeAsync(person);
        Assert.StartsWith("/tablet/own-pin", first.Location, StringComparison.Ordinal);
        var page = await tablet.GetPageAsync(first.Location!);
        var same = await tablet.PostFormAsync(
            page, new() { ["Form.Pin"] = GivenTablets.Pin, ["Form.Again"] = GivenTablets.Pin }, "/tablet/own-pin");
        var done = await tablet.PostFormAsync(page, new() { ["Form.Pin"] = "905174", ["Form.Again"] = "905174" }, "/tablet/own-pin");

        Assert.Equal(HttpStatusCode.BadRequest, same.Status);
        Assert.Equal("/tablet/do", done.Location);
        Assert.Equal("/tablet/do", (await tablet.ComeAsync(person, pin: "905174")).Location);
    }

    [Fact]
    public async Task Whoever_only_has_the_card_cannot_set_its_PIN()
    {
        var setting = await portal.NewSettingAsync();
        var token = await setting[Role.Staff].CardAsync();
        using var tablet = await setting.TabletAsync();
        await tablet.PostFormAsync(await tablet.GetPageAsync("/tablet/card"), new() { ["Form.Code"] = token }, "/tablet/card");

        Assert.StartsWith("/tablet/pin", (await tablet.GetAsync("/tablet/own-pin")).Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_leader_at_a_tablet_is_a_member_of_staff_and_someone_who_left_is_nobody()
    {
        var setting = await portal.NewSettingAsync();
        await setting[Role.Manager].CardAsync();
        var leaver = await setting.NewPersonAsync();
        await leaver.CardAsync();
        await setting.QueryAsync(async db =>
        {
            var person = await db.People.Include(found => found.Roles).SingleAsync(found => found.Id == leaver.Id);
            person.Leave(TestClock.Today.AddDays(-1), "Moved", setting[Role.Manager].Actor, TestClock.Start);
            return await db.SaveChangesAsync();
        });
        using var tablet = await setting.TabletAsync();

        Assert.Equal(HttpStatusCode.BadRequest, (await tablet.ComeAsync(leaver)).Status);
        await tablet.ComeAsync(setting[Role.Manager]);
        // The visit opens the tablet's pages only.
        Assert.Contains("/sign-in", (await tablet.GetAsync("/people")).Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_of_a_tablet_are_never_kept()
    {
        var setting = await portal.NewSettingAsync();
        await setting[Role.Staff].CardAsync();
        using var tablet = await setting.TabletAsync();
        await tablet.ComeAsync(setting[Role.Staff]);
        using var page = await tablet.Http.GetAsync(new Uri("/tablet/do", UriKind.Relative));
        using var start = await tablet.Http.GetAsync(new Uri("/tablet", UriKind.Relative));

        Assert.True(page.Headers.CacheControl!.NoStore);
        Assert.Contains("\"cache\"", start.Headers.GetValues("Clear-Site-Data"));
    }
}
