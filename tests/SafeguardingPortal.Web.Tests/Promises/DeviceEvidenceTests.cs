using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies.Promises;
using SafeguardingPortal.Domain.Rosters;
using SafeguardingPortal.Domain.SettingDevices;
using SafeguardingPortal.Domain.SpotChecks;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Platform.Evidence;

namespace SafeguardingPortal.Web.Tests.Promises;

/// <summary>What the records about devices say of a promise.</summary>
public sealed class DeviceEvidenceTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task A_day_that_nobody_signed_breaks_the_promise()
    {
        var setting = await portal.NewSettingAsync();
        var by = setting[Role.Dsl].Actor;
        var yesterday = TestClock.Start.AddDays(-1);
        var signed = RosterDay.Open(Ids.New(), setting.Id, TestClock.Today.AddDays(-2), yesterday);
        signed.Close(by.Name, by, yesterday);
        await setting.SaveAsync(db => db.RosterDays.Add(signed));
        Assert.Equal(PromiseState.Kept, (await ReadAsync(setting, "roster-days-signed")).State);

        await setting.SaveAsync(db => db.RosterDays.Add(RosterDay.Open(Ids.New(), setting.Id, TestClock.Today.AddDays(-1), yesterday)));
        var reading = await ReadAsync(setting, "roster-days-signed");
        Assert.Equal((PromiseState.Broken, "1 of 2 days signed"), (reading.State, reading.Figure));
    }

    [Fact]
    public async Task A_drawn_check_that_nobody_made_breaks_the_promise()
    {
        var setting = await portal.NewSettingAsync();
        var today = TestClock.Today;
        var plan = new SpotCheckPlan(
            today.AddDays(-20), today.AddDays(-5), 2, [new(today.AddDays(-9), new(9, 0), new(16, 0))],
            [new(setting[Role.Staff].Id, setting[Role.Staff].Name)],
            [new(setting.StoragePlaceId, "Office cupboard")]);
        var draw = SpotCheckDraw.Commit(
            Ids.New(), setting.Id, plan, Guid.NewGuid().ToString("N"), setting[Role.Dsl].Actor, TestClock.Start.AddDays(-30));
        draw.RecordResult(Ids.New(), 1, SpotCheckOutcome.AllPutAway, null, setting[Role.Dsl].Actor, TestClock.Start);
        await setting.SaveAsync(db => db.SpotCheckDraws.Add(draw));

        var reading = await ReadAsync(setting, "spot-checks-made");

        Assert.Equal((PromiseState.Broken, "1 of 2 drawn checks made"), (reading.State, reading.Figure));
    }

    [Fact]
    public async Task An_overdue_look_and_an_unencrypted_trip_break_their_promises()
    {
        var setting = await portal.NewSettingAsync();
        var by = setting[Role.Manager].Actor;
        await setting.HasCameraAsync(device =>
        {
            device.ClearForOuting(Ids.New(), true, true, by.Name, null, by, TestClock.Start.AddHours(-1));
            device.TakeOffSite(
                new OffSitePlan(setting[Role.Staff].Id, "x", true, "The wood", TestClock.Start.AddHours(4), "Once"), Ids.New(), Ids.New(), by,
                TestClock.Start.AddMinutes(-20));
        });

        Assert.Equal(PromiseState.Broken, (await ReadAsync(setting, "device-image-checks")).State);
        Assert.Equal("0 of 1 trip with an encrypted device", (await ReadAsync(setting, "devices-off-site-encrypted")).Figure);
    }

    private Task<EvidenceReading> ReadAsync(TestSetting setting, string key) => portal.InScopeAsync(setting.Id, async services =>
    {
        var record = await services.GetRequiredService<PortalDbContext>().Settings.AsNoTracking().SingleAsync();
        var scope = new EvidenceScope(record, TestClock.Today.AddDays(-90), TestClock.Today, TestClock.Start.AddMinutes(1));
        return await services.GetRequiredService<EvidenceCatalogue>().Find(key)!.ReadAsync(scope, CancellationToken.None);
    });
}
