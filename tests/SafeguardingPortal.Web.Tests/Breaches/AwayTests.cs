using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Features.Breaches.WatchBreaches;

namespace SafeguardingPortal.Web.Tests.Breaches;

/// <summary>Nobody waits for a handler on long leave, and nobody on leave is asked while others are there.</summary>
public sealed class AwayTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task A_report_about_the_DSL_reaches_the_chair_while_the_manager_is_away_and_goes_back_afterwards()
    {
        var setting = await portal.NewSettingAsync();
        var before = await Given.ABreach(setting).About(setting[Role.Dsl]).SavedAsync();
        await ChangeAsync(setting, Role.Manager, person => person.BeginAbsence(
            Ids.New(), TestClock.Today.AddDays(-9), null, "Away", setting[Role.Chair].Actor, TestClock.Start));
        using var staff = await setting.SignInAsAsync(Role.Staff);
        using var chair = await setting.SignInAsAsync(Role.Chair);
        using var manager = await setting.SignInAsAsync(Role.Manager);

        await staff.PostFormAsync(await staff.GetPageAsync("/breaches/report/form"), new()
        {
            ["Form.Category"] = nameof(BreachCategory.ImageOfChild),
            ["Form.WhatHappened"] = GivenBreach.WhatHappened,
            ["Form.About"] = nameof(SubjectKind.PersonOfSetting),
            ["Form.PersonId"] = setting[Role.Dsl].Id.ToString(),
        });
        await WatchAsync(setting);

        Assert.Equal([CaseRoute.ChairOnly, CaseRoute.ChairOnly], await setting.QueryAsync(db => db.Breaches.Select(breach => breach.Route).ToListAsync()));
        Assert.Equal(2, await setting.QueryAsync(db => db.OutboxMails.CountAsync(mail => mail.RecipientId == setting[Role.Chair].Id)));
        Assert.Equal(HttpStatusCode.OK, (await chair.GetAsync($"/breaches/{before.Id}")).Status);

        await ChangeAsync(setting, Role.Manager, person => person.EndAbsence(TestClock.Today.AddDays(-1), setting[Role.Chair].Actor, TestClock.Start));
        await WatchAsync(setting);

        Assert.Equal(HttpStatusCode.OK, (await manager.GetAsync($"/breaches/{before.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await chair.GetAsync($"/breaches/{before.Id}")).Status);
    }

    [Fact]
    public async Task Whoever_is_away_is_offered_neither_as_handler_nor_as_second_person_until_nobody_else_is_there()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).Triaged(TriageDecision.Allegation, HarmThreshold.MayMeet).SavedAsync();
        await AwayAsync(setting, Role.Manager);
        using var dsl = await setting.SignInAsAsync(Role.Dsl);

        await AssertOfferedAsync("unlock", Role.DeputyDsl);
        await AssertOfferedAsync("handlers", Role.Dsl, Role.DeputyDsl);
        await AwayAsync(setting, Role.DeputyDsl);
        await AssertOfferedAsync("unlock", Role.Administrator, Role.Chair, Role.Oversight);
        foreach (var role in new[] { Role.Administrator, Role.Chair, Role.Oversight })
            await AwayAsync(setting, role);
        await AssertOfferedAsync("unlock", Role.Manager, Role.DeputyDsl);

        async Task AssertOfferedAsync(string page, params Role[] roles)
        {
            var values = (await dsl.GetPageAsync($"/breaches/{breach.Id}/{page}")).Html.QuerySelector("main select")!.QuerySelectorAll("option")
                .Select(option => option.GetAttribute("value")).ToList();
            Assert.Equal(roles.Order(), TestSetting.Offices.Where(role => values.Contains(setting[role].Id.ToString())).Order());
        }
    }

    private static Task AwayAsync(TestSetting setting, Role role) => ChangeAsync(setting, role, person => person.BeginAbsence(
        Ids.New(), TestClock.Today.AddDays(-20), null, "Away", setting[Role.Staff].Actor, TestClock.Start));

    private static Task ChangeAsync(TestSetting setting, Role role, Action<StaffMember> change) => setting.QueryAsync(async db =>
    {
        change(await db.People.Include(person => person.Roles).Include(person => person.Absences).AsSplitQuery().SingleAsync(person => person.Id == setting[role].Id));
        return await db.SaveChangesAsync();
    });

    private Task WatchAsync(TestSetting setting) => portal.InScopeAsync(
        setting.Id, services => services.GetRequiredService<WatchBreachesTask>().RunAsync(CancellationToken.None));
}
