using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.SpotChecks;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.SpotChecks;

public sealed class SpotCheckPageTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task A_draw_publishes_its_hash_and_shows_neither_seed_nor_anyone_before_the_time()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Dsl);

        var early = await client.PostFormAsync(
            await client.GetPageAsync("/spot-checks/new"),
            new() { ["Form.From"] = "2026-05-06", ["Form.Until"] = "2026-06-30", ["Form.Count"] = "8" });
        var made = await client.PostFormAsync(
            await client.GetPageAsync("/spot-checks/new"),
            new() { ["Form.From"] = "2026-05-07", ["Form.Until"] = "2026-06-30", ["Form.Count"] = "8" });

        Assert.Equal((HttpStatusCode.BadRequest, "8"), (early.Status, early.ValueOf("Form.Count")));
        var draw = await setting.QueryAsync(db => db.SpotCheckDraws.SingleAsync());
        var page = await client.GetPageAsync(made.Location!);
        Assert.Contains(draw.SeedHash, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(draw.Seed, page.Body, StringComparison.Ordinal);
        Assert.Contains("0 checks of 8", page.Text, StringComparison.Ordinal);
        var trail = await setting.QueryAsync(db => db.AuditEntries.Where(entry => entry.SubjectId == draw.Id).ToListAsync());
        Assert.All(trail, entry => Assert.DoesNotContain(draw.Seed, entry.Facts + entry.Changes, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_due_check_is_recorded_and_after_the_period_the_seed_is_published_for_everyone()
    {
        var setting = await portal.NewSettingAsync();
        var draw = await PastDrawAsync(setting);
        using var manager = await setting.SignInAsAsync(Role.Manager);
        using var staff = await setting.SignInAsAsync(Role.Staff);
        var lot = draw.Lots().First(lot => lot.PersonId != setting[Role.Manager].Id);
        var number = lot.Number;
        var path = $"/spot-checks/{draw.Id}";

        var empty = await manager.PostFormAsync(await manager.GetPageAsync($"{path}/checks/{number}"), []);
        var stale = await manager.GetPageAsync($"{path}/reveal");
        await manager.PostFormAsync(await manager.GetPageAsync($"{path}/checks/{number}"), new() { ["Form.Outcome"] = "AllPutAway" });
        var late = await manager.PostFormAsync(stale, []);
        await manager.PostFormAsync(await manager.GetPageAsync($"{path}/reveal"), []);

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.Conflict), (empty.Status, late.Status));
        var seen = await staff.GetPageAsync(path);
        Assert.Contains(draw.Seed, seen.Text, StringComparison.Ordinal);
        Assert.Equal(lot.PersonId == setting[Role.Staff].Id, seen.Text.Contains("All put away", StringComparison.Ordinal));
        Assert.Contains("All put away", (await manager.GetPageAsync(path)).Text, StringComparison.Ordinal);
        Assert.Equal(draw.ListsHash, SpotCheckLot.Hash((await manager.GetAsync($"{path}/lists")).Body));
        Assert.Equal(HttpStatusCode.OK, (await staff.GetAsync("/spot-checks/how")).Status);
    }

    [Fact]
    public async Task Only_those_who_run_them_record_and_another_setting_s_draw_does_not_exist()
    {
        var theirs = await portal.NewSettingAsync();
        var draw = await PastDrawAsync(theirs);
        var setting = await portal.NewSettingAsync();
        using var staff = await setting.SignInAsAsync(Role.Staff);
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        using var stranger = portal.NewClient();

        Assert.Equal(HttpStatusCode.Redirect, (await stranger.GetAsync("/spot-checks")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await staff.GetAsync("/spot-checks/new")).Status);
        foreach (var page in new[] { "", "/reveal", "/lists", "/checks/1" })
            Assert.Equal(HttpStatusCode.NotFound, (await dsl.GetAsync($"/spot-checks/{draw.Id}{page}")).Status);
    }

    private static async Task<SpotCheckDraw> PastDrawAsync(TestSetting setting)
    {
        var today = TestClock.Today;
        var plan = new SpotCheckPlan(
            today.AddDays(-60), today.AddDays(-10), 6, [new(today.AddDays(-30), new(9, 0), new(16, 0))],
            [.. TestSetting.Offices.Select(role => new SpotCheckChoice(setting[role].Id, setting[role].Name))],
            [new(setting.StoragePlaceId, "Office cupboard")]);
        var draw = SpotCheckDraw.Commit(
            Ids.New(), setting.Id, plan, Guid.NewGuid().ToString("N"), setting[Role.Dsl].Actor, TestClock.Start.AddDays(-70));
        await setting.SaveAsync(db => db.SpotCheckDraws.Add(draw));
        return draw;
    }
}
