using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data.Retention;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Retention;
using SafeguardingPortal.Domain.RuleBooks;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Retention;

/// <summary>The hourly task goes through what may have changed and leaves the rest alone.</summary>
public sealed class KeepRecordsTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task Only_a_record_that_changed_since_is_gone_through()
    {
        var setting = await portal.NewSettingAsync();
        var still = await Given.ABreach(setting).SavedAsync();
        var changed = await Given.ABreach(setting).Triaged().WithOutcome().Debriefed().Closed().SavedAsync();
        Assert.Equal(new[] { still.Id, changed.Id }.Order(), (await DueAsync(setting)).Order());
        await RecordPages.WorkOutAsync(portal, setting);
        Assert.Empty(await DueAsync(setting));
        var before = await WorkedOutAsync(setting);

        using var manager = await setting.SignInAsAsync(Role.Manager);
        await manager.PostFormAsync(await manager.GetPageAsync($"/breaches/{changed.Id}/reopen"), new() { ["Form.Reason"] = "A new witness" });
        Assert.Equal([changed.Id], await DueAsync(setting));
        await RecordPages.WorkOutAsync(portal, setting);

        Assert.Empty(await DueAsync(setting));
        Assert.Equal(before + 1, await WorkedOutAsync(setting));
        await RecordPages.WorkOutAsync(portal, setting);
        Assert.Equal(before + 1, await WorkedOutAsync(setting));
    }

    [Fact]
    public async Task After_a_rule_was_corrected_all_are_worked_out_anew()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).Triaged().WithOutcome().Debriefed().Closed().SavedAsync();
        await RecordPages.WorkOutAsync(portal, setting);
        var until = await UntilAsync(setting, breach.Id);
        await setting.SaveAsync(db => db.RuleCorrections.Add(RuleCorrection.Of(
            Data.Ids.New(), setting.Id, KeepingRules.Other, new CorrectedRule(9, null, "Our schedule", null, TestClock.Today), "Ours says so",
            setting[Role.Manager].Actor, TestClock.Start)));

        await RecordPages.WorkOutAsync(portal, setting);

        Assert.Equal(until!.Value.AddYears(3), await UntilAsync(setting, breach.Id));
    }

    [Fact]
    public async Task A_concern_is_worked_out_anew_when_its_person_leaves_or_another_last_day_is_recorded()
    {
        var setting = await portal.NewSettingAsync();
        var person = await setting.NewPersonAsync(Role.Staff);
        var concern = await Given.AConcern(setting).About(person).SavedAsync();
        await RecordPages.WorkOutAsync(portal, setting);
        Assert.Null(await UntilAsync(setting, concern.Id));

        foreach (var day in new[] { TestClock.Today.AddDays(-7), TestClock.Today.AddDays(-3) })
        {
            await setting.QueryAsync(db => db.People.Where(one => one.Id == person.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.LeftOn, day)));
            await RecordPages.WorkOutAsync(portal, setting);
            Assert.Equal(day, await UntilAsync(setting, concern.Id));
        }

        await setting.QueryAsync(db => db.People.Where(one => one.Id == person.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.LeftOn, (DateOnly?)null)));
        await RecordPages.WorkOutAsync(portal, setting);
        Assert.Null(await UntilAsync(setting, concern.Id));
    }

    private static Task<List<Guid>> DueAsync(TestSetting setting) =>
        setting.QueryAsync(db => db.Breaches.WhoseKeepingIsDue().Select(breach => breach.Id).ToListAsync());

    private static Task<int> WorkedOutAsync(TestSetting setting) =>
        setting.QueryAsync(db => db.AuditEntries.CountAsync(entry => entry.Event == nameof(KeepingWorkedOut)));

    private static Task<DateOnly?> UntilAsync(TestSetting setting, Guid record) =>
        setting.QueryAsync(db => db.RecordKeepings.Where(keeping => keeping.RecordId == record).Select(keeping => keeping.Until).SingleAsync());
}
