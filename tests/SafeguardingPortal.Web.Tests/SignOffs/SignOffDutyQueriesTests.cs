using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data.SignOffs;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Domain.SignOffs;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Tests.SignOffs;

/// <summary>The rule exists twice, in the domain and as a query. Over a grid of cases and days the two say the same.</summary>
public sealed class SignOffDutyQueriesTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private static readonly SignOffClock Clock = new(14, 12);

    [Fact]
    public async Task The_query_and_the_rule_agree()
    {
        var setting = await portal.NewSettingAsync();
        var start = TestClock.Start.AddMonths(-20);
        var everyone = await setting.PolicyToSignAsync("Everyone", Audience.All, start);
        var volunteers = await setting.PolicyToSignAsync("Volunteers", Audience.Of(PersonCategory.Volunteer), start);
        var leads = await setting.PolicyToSignAsync("Leads", Audience.Of(Role.Dsl, Role.DeputyDsl), start);
        await setting[Role.Dsl].SignedAsync(everyone, start.AddDays(3));
        await setting[Role.Dsl].SignedAsync(leads, start.AddMonths(19));
        await setting[Role.Manager].SignedAsync(everyone, start.AddMonths(18));
        await setting.NextVersionAsync(everyone, "Newer", TestClock.Start.AddMonths(-3));
        await setting[Role.Staff].SignedAsync(everyone, TestClock.Start.AddMonths(-2));
        await setting[Role.Chair].SignedAsync(everyone, TestClock.Start.AddMonths(-1));
        await WithdrawAsync(setting, setting[Role.Chair].Id, TestClock.Today.AddDays(-5));
        await setting.PersonWithoutLogInAsync("Vera", category: PersonCategory.Volunteer, startedOn: TestClock.Today.AddDays(-40));
        await setting.PersonWithoutLogInAsync("Will", category: PersonCategory.Volunteer, startedOn: TestClock.Today.AddDays(3));
        await TakeUpAsync(setting, setting[Role.Administrator].Id, Role.DeputyDsl, TestClock.Today.AddDays(-9));
        await BeAwayAsync(setting, setting[Role.Oversight].Id, -60, -20);
        await BeAwayAsync(setting, setting[Role.Administrator].Id, 100, null);
        Guid[] policies = [everyone, volunteers, leads, await AskGroupAsync(setting, setting[Role.Manager].Id)];

        for (var offset = -80; offset <= 420; offset += 4)
            await CompareAsync(setting, policies, TestClock.Today.AddDays(offset));
    }

    private static Task<int> BeAwayAsync(TestSetting setting, Guid personId, int from, int? until) => setting.QueryAsync(async db =>
    {
        var person = await db.People.Include(found => found.Absences).SingleAsync(found => found.Id == personId);
        person.BeginAbsence(
            Data.Ids.New(), TestClock.Today.AddDays(from), until is { } days ? TestClock.Today.AddDays(days) : null, "Leave", Actor.Portal,
            TestClock.Start);
        return await db.SaveChangesAsync();
    });

    // A policy for one group, which a person joined a while after it was asked.
    private static async Task<Guid> AskGroupAsync(TestSetting setting, Guid personId)
    {
        var group = new NamedUnit(Data.Ids.New(), "Room");
        await setting.QueryAsync(async db =>
        {
            db.PeopleGroups.Add(PeopleGroup.Form(group.Id, setting.Id, group.Name, GroupKind.Room, Actor.Portal, TestClock.Start));
            var person = await db.People.Include(found => found.Groups).Include(found => found.Sites).SingleAsync(found => found.Id == personId);
            person.Place(new Placing(null, [], [group]), Actor.Portal, TestClock.Start, TestClock.Today.AddDays(-30));
            return await db.SaveChangesAsync();
        });
        return await setting.PolicyToSignAsync(
            "Room", new Audience(false, [], []) { Units = [group] }, TestClock.Start.AddMonths(-4));
    }

    private static async Task CompareAsync(TestSetting setting, Guid[] policies, DateOnly today)
    {
        var startOfGrace = SchoolClock.FromLondon(Clock.OverdueSince(today).AddDays(1).ToDateTime(TimeOnly.MinValue));
        var (rows, duties) = await setting.QueryAsync(async db =>
        {
            var rows = await db.SignOffDuties(Clock, today, startOfGrace).ToListAsync();
            return (rows, await db.DutiesOfAsync(rows, Clock, today, SchoolClock.LondonDate, CancellationToken.None));
        });

        Assert.NotEmpty(rows);
        foreach (var row in rows.Where(row => policies.Contains(row.PolicyId) && SchoolClock.LondonDate(row.PublishedAt) <= today))
        {
            var duty = duties[(row.PersonId, row.PolicyId)];
            Assert.True(
                (row.IsSigned, row.IsOverdue) == (duty.Status == DutyStatus.Signed, duty.Status == DutyStatus.Overdue),
                $"{today}: {row.PersonName}, {row.PolicyTitle}: query {row.IsSigned}/{row.IsOverdue}, rule {duty}");
            Assert.NotEqual(DutyStatus.NotRequired, duty.Status);
        }
    }

    private static Task WithdrawAsync(TestSetting setting, Guid personId, DateOnly on) => setting.QueryAsync(async db =>
    {
        var signed = await db.SignOffs.SingleAsync(row => row.PersonId == personId);
        var noon = new DateTimeOffset(on, new TimeOnly(12, 0), TimeSpan.Zero);
        signed.Withdraw("x", "y", "For the test", setting[Role.Manager].Actor, noon, on);
        return await db.SaveChangesAsync();
    });

    private static Task TakeUpAsync(TestSetting setting, Guid personId, Role role, DateOnly from) => setting.QueryAsync(async db =>
    {
        var person = await db.People.Include(found => found.Roles).SingleAsync(found => found.Id == personId);
        person.Appoint(Guid.NewGuid(), role, from, Actor.Portal, TestClock.Start);
        return await db.SaveChangesAsync();
    });
}
