using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.Domain.Policies.Promises;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Platform.Evidence;

namespace SafeguardingPortal.Web.Tests.Retention;

/// <summary>What the registers of concerns and records show of two promises, and what they never show.</summary>
public sealed class PromisesKeptTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private static readonly DateOnly LastTerm = new(2026, 3, 2);

    [Fact]
    public async Task Concerns_considered_together_in_a_term_keep_the_promise()
    {
        var setting = await portal.NewSettingAsync();
        Assert.Equal(PromiseState.Broken, (await ReadAsync(setting, "concerns-considered-each-term")).State);
        await ConsiderAsync(setting, await Given.AConcern(setting).About(await setting.NewPersonAsync()).On(LastTerm).SavedAsync());

        var reading = await ReadAsync(setting, "concerns-considered-each-term");

        Assert.Equal((PromiseState.Kept, "1 of 1 term"), (reading.State, reading.Figure));
    }

    [Fact]
    public async Task What_was_considered_about_a_reader_of_the_figures_is_not_told_by_them()
    {
        var setting = await portal.NewSettingAsync();
        var concern = await Given.AConcern(setting).About(setting[Role.Manager]).RecordedBy(setting[Role.Chair]).On(LastTerm).SavedAsync();
        await ConsiderAsync(setting, concern);

        Assert.Equal("0 of 1 term", (await ReadAsync(setting, "concerns-considered-each-term")).Figure);
    }

    [Fact]
    public async Task A_record_that_waits_past_its_day_slips_and_a_hold_mends_it()
    {
        var setting = await portal.NewSettingAsync();
        Assert.Equal(PromiseState.NothingYet, (await ReadAsync(setting, "records-kept-no-longer")).State);
        var (concern, _) = await RecordPages.DueAsync(portal, setting);
        Assert.Equal(PromiseState.Slipping, (await ReadAsync(setting, "records-kept-no-longer")).State);

        await setting.QueryAsync(async db =>
        {
            var keeping = await db.RecordKeepings.Include(one => one.HiddenFrom).SingleAsync(one => one.RecordId == concern.Id);
            keeping.PlaceHold(Ids.New(), "A claim", setting[Role.Manager].Actor, TestClock.Start);
            return await db.SaveChangesAsync();
        });

        Assert.Equal(PromiseState.Kept, (await ReadAsync(setting, "records-kept-no-longer")).State);
    }

    private static Task ConsiderAsync(TestSetting setting, Concern concern) => setting.SaveAsync(db => db.Considerations.Add(Consideration.Record(
        Ids.New(), setting.Id, new Considered(ConcernLens.Term, "2026-spring", "Rule", [concern], ConsiderationDecision.NoFurtherAction, "nothing joins them"),
        null, Ids.New, setting[Role.Chair].Actor, TestClock.Start)));

    private Task<EvidenceReading> ReadAsync(TestSetting setting, string key) => portal.InScopeAsync(setting.Id, async services =>
    {
        var scope = new EvidenceScope(
            await services.GetRequiredService<PortalDbContext>().Settings.SingleAsync(), new DateOnly(2026, 1, 1), TestClock.Today, TestClock.Start);
        return await services.GetRequiredService<EvidenceCatalogue>().Find(key)!.ReadAsync(scope, CancellationToken.None);
    });
}
