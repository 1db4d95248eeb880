using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.Work;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Features.Breaches.WatchBreaches;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Tests.Breaches;

public sealed class WatchBreachesTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task A_limit_that_runs_out_today_or_has_passed_is_mailed_once_to_those_who_handle_it()
    {
        var setting = await portal.NewSettingAsync();
        var today = await Given.ABreach(setting).About(setting[Role.Dsl]).ReportedBy(setting[Role.Staff], TestClock.Start.AddDays(-1)).SavedAsync();
        var passed = await Given.ABreach(setting).About(setting[Role.Dsl]).ReportedBy(setting[Role.Staff], TestClock.Start.AddDays(-6)).SavedAsync();
        await Given.ABreach(setting).SavedAsync();

        await WatchAsync(setting);
        await WatchAsync(setting);

        var mails = await setting.QueryAsync(db => db.OutboxMails.OrderBy(mail => mail.Subject).ToListAsync());
        Assert.Equal(["A time limit has passed", "A time limit runs out today"], mails.Select(mail => mail.Subject));
        Assert.All(mails, mail => Assert.Equal(setting[Role.Manager].Email, mail.ToAddress));
        Assert.Contains(passed.Reference, mails[0].Body, StringComparison.Ordinal);
        Assert.Contains(today.Reference, mails[1].Body, StringComparison.Ordinal);
    }

    /// <summary>Tuesday 28 April is followed by a working week, a weekend and a bank holiday.</summary>
    [Theory]
    [InlineData("2026-05-01", 1)]
    [InlineData("2026-05-01 2026-05-02 2026-05-03 2026-05-04", 1)]
    [InlineData("2026-04-30 2026-05-01 2026-05-05", 3)]
    [InlineData("2026-05-02 2026-05-03 2026-05-05", 2)]
    public async Task What_is_past_its_limit_is_mailed_on_each_working_day_until_it_is_recorded(string days, int mails)
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).About(setting[Role.Dsl])
            .ReportedBy(setting[Role.Staff], new DateTimeOffset(2026, 4, 28, 9, 0, 0, TimeSpan.Zero)).SavedAsync();

        foreach (var day in days.Split(' '))
            await WatchAsync(setting, DateOnly.Parse(day, CultureInfo.InvariantCulture));

        var passed = await setting.QueryAsync(db => db.OutboxMails.Where(mail => mail.Subject == "A time limit has passed").ToListAsync());
        Assert.Equal(mails, passed.Count);
        Assert.All(passed, mail => Assert.Contains(breach.Reference, mail.Body, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_open_case_on_which_nothing_was_recorded_for_long_comes_up_in_the_list_at_home_and_once_by_mail()
    {
        var setting = await portal.NewSettingAsync();
        var fresh = await Given.ABreach(setting).Triaged().SavedAsync();
        var quiet = await Given.ABreach(setting).ReportedBy(setting[Role.Staff], TestClock.Start.AddDays(-30)).Triaged().SavedAsync();
        await Given.ABreach(setting).About(setting[Role.Dsl]).HandledBy(setting[Role.Manager])
            .ReportedBy(setting[Role.Staff], TestClock.Start.AddDays(-30)).Triaged().SavedAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);

        await WatchAsync(setting);
        await WatchAsync(setting);

        var queue = await dsl.GetPageAsync("/breaches");
        Assert.Equal([quiet.Reference, fresh.Reference], queue.Html.QuerySelectorAll("main tbody th a").Select(link => link.TextContent));
        Assert.Contains("Look at it again", queue.Text, StringComparison.Ordinal);
        Assert.Contains("Look again by Wed 20 May 2026", queue.Text, StringComparison.Ordinal);
        Assert.Single((await dsl.GetPageAsync("/")).Html.QuerySelectorAll("main a"), link => link.GetAttribute("href") == $"/breaches/{quiet.Id}");
        Assert.Contains(quiet.Reference, Assert.Single(await MailsAsync()).Body, StringComparison.Ordinal);

        await dsl.PostFormAsync(await dsl.GetPageAsync($"/breaches/{quiet.Id}/tasks/new"), new()
        {
            ["Form.Kind"] = nameof(CaseTaskKind.Step),
            ["Form.What"] = "Ring the desk",
            ["Form.OwnerId"] = setting[Role.Dsl].Id.ToString(),
            ["Form.DueOn"] = "2026-05-20",
        });
        Assert.DoesNotContain("for a while", (await dsl.GetPageAsync("/")).Text, StringComparison.Ordinal);
        Assert.Contains("Wed 20 May 2026", (await dsl.GetPageAsync($"/breaches/{quiet.Id}")).Text, StringComparison.Ordinal);
        await WatchAsync(setting, new DateOnly(2026, 5, 20));
        Assert.Equal(3, (await MailsAsync()).Count);

        Task<List<Data.Outbox.OutboxMail>> MailsAsync() => setting.QueryAsync(db => db.OutboxMails
            .Where(mail => mail.Subject == "Nothing was recorded on a report for a while" && mail.RecipientId == setting[Role.Dsl].Id).ToListAsync());
    }

    [Fact]
    public async Task When_the_last_who_handled_it_leaves_the_case_moves_up_and_the_next_office_is_told()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).About(setting[Role.Dsl]).SavedAsync();
        await setting.QueryAsync(async db =>
        {
            var manager = await db.People.Include(person => person.Roles).SingleAsync(person => person.Id == setting[Role.Manager].Id);
            manager.Leave(TestClock.Today.AddDays(-1), "Retired", setting[Role.Chair].Actor, TestClock.Start);
            return await db.SaveChangesAsync();
        });

        await WatchAsync(setting);

        Assert.Equal(CaseRoute.ChairOnly, await setting.QueryAsync(db => db.Breaches.Where(b => b.Id == breach.Id).Select(b => b.Route).SingleAsync()));
        Assert.Equal(setting[Role.Chair].Email, (await setting.QueryAsync(db => db.OutboxMails.SingleAsync())).ToAddress);
    }

    [Fact]
    public async Task When_an_appointed_handler_leaves_the_others_are_told_and_every_other_case_is_still_watched()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).SavedAsync();
        var late = await Given.ABreach(setting).About(setting[Role.Staff]).ReportedBy(setting[Role.Administrator], TestClock.Start.AddDays(-6)).SavedAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);
        await client.PostFormAsync(await client.GetPageAsync($"/breaches/{breach.Id}/handlers"), new()
        {
            ["Form.CaseManagerId"] = setting[Role.Manager].Id.ToString(),
            ["Form.ChildLeadId"] = setting[Role.Dsl].Id.ToString(),
            ["Form.Reason"] = "As the policy says",
        });
        await setting.QueryAsync(async db =>
        {
            var dsl = await db.People.Include(person => person.Roles).SingleAsync(person => person.Id == setting[Role.Dsl].Id);
            dsl.Leave(TestClock.Today.AddDays(-1), "Moved away", setting[Role.Manager].Actor, TestClock.Start);
            return await db.SaveChangesAsync();
        });

        await WatchAsync(setting);
        await WatchAsync(setting);

        var mails = await setting.QueryAsync(db => db.OutboxMails.Where(mail => mail.RecipientId == setting[Role.Manager].Id).ToListAsync());
        Assert.Contains(breach.Reference, Assert.Single(mails, mail => mail.Subject == "A report needs somebody to handle it").Body, StringComparison.Ordinal);
        Assert.Contains(late.Reference, Assert.Single(mails, mail => mail.Subject == "A time limit has passed").Body, StringComparison.Ordinal);
        Assert.Null(await setting.QueryAsync(db => db.Breaches.Where(found => found.Id == breach.Id).Select(found => found.ChildLeadId).SingleAsync()));
    }

    [Fact]
    public async Task What_is_done_at_once_is_asked_for_each_day_until_it_is_recorded()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).About(setting[Role.Staff])
            .Triaged(TriageDecision.Allegation, HarmThreshold.MayMeet, illegal: true).Told(Agency.Lado, "Wait for us").SavedAsync();

        await WatchAsync(setting);
        await WatchAsync(setting);

        var mails = await setting.QueryAsync(db => db.OutboxMails.Where(mail => mail.Subject == "Something is to be done at once").ToListAsync());
        Assert.NotEmpty(mails);
        Assert.All(mails, mail => Assert.Contains(breach.Reference, mail.Body, StringComparison.Ordinal));
        Assert.Equal(mails.Count, mails.Select(mail => mail.RecipientId).Distinct().Count());
    }

    [Fact]
    public async Task A_task_whose_owner_can_no_longer_open_the_case_is_given_to_somebody_else_by_a_handler_who_is_told()
    {
        var setting = await portal.NewSettingAsync();
        var (deputy, manager) = (setting[Role.DeputyDsl], setting[Role.Manager]);
        var breach = await Given.ABreach(setting).Triaged().SavedAsync();
        await setting.QueryAsync(async db =>
        {
            var stored = await db.Breaches.Include(one => one.Contacts).SingleAsync(one => one.Id == breach.Id);
            var work = CaseWork.Begin(stored, manager.Actor, TestClock.Start);
            foreach (var owner in new[] { deputy, manager })
            {
                work.PlanTask(
                    stored, Ids.New(), new PlannedTask("Ring them", CaseTaskKind.Step, owner.Id, TestClock.Today), [owner.Id], manager.Actor, TestClock.Start);
            }

            db.CaseWork.Add(work);
            stored.NameSubjects(
                [new NamedSubject(Ids.New(), SubjectKind.PersonOfSetting, setting[Role.Dsl].Id)],
                await db.HandlersAsync(TestClock.Today, CancellationToken.None), "Recognised", manager.Actor, TestClock.Start);
            return await db.SaveChangesAsync();
        });

        await WatchAsync(setting);
        await WatchAsync(setting);

        foreach (var subject in new[] { "A task is due today", "A task has nobody to do it" })
        {
            Assert.Equal(
                [manager.Id],
                await setting.QueryAsync(db => db.OutboxMails.Where(mail => mail.Subject == subject).Select(mail => mail.RecipientId!.Value).ToListAsync()));
        }

        using var client = await manager.SignInAsync();
        var page = await client.GetPageAsync($"/breaches/{breach.Id}");
        Assert.Contains("Nobody does it", page.Text, StringComparison.Ordinal);
        var lost = await setting.QueryAsync(db => db.CaseWork.SelectMany(work => work.Tasks).Where(task => task.OwnerId == deputy.Id).Select(task => task.Id).SingleAsync());
        var form = await client.GetPageAsync($"/breaches/{breach.Id}/tasks/{lost}/give");
        Assert.DoesNotContain(deputy.Id.ToString(), form.Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostFormAsync(form, new() { ["Form.OwnerId"] = manager.Id.ToString(), ["Form.Reason"] = "" })).Status);
        var given = await client.PostFormAsync(form, new() { ["Form.OwnerId"] = manager.Id.ToString(), ["Form.Reason"] = "The deputy is out of it" });
        Assert.True(given.Status is HttpStatusCode.Redirect, given.Text);
        Assert.Equal(HttpStatusCode.Conflict, (await client.PostFormAsync(form, new() { ["Form.OwnerId"] = manager.Id.ToString(), ["Form.Reason"] = "Again" })).Status);
        Assert.DoesNotContain("Nobody does it", (await client.GetPageAsync($"/breaches/{breach.Id}")).Text, StringComparison.Ordinal);
        Assert.Equal(
            "The deputy is out of it",
            await setting.QueryAsync(db => db.AuditEntries.Where(entry => entry.Event == nameof(CaseTaskGiven)).Select(entry => entry.Why).SingleAsync()));
        using var elsewhere = await (await portal.NewSettingAsync()).SignInAsAsync(Role.Manager);
        Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.GetAsync($"/breaches/{breach.Id}/tasks/{lost}/give")).Status);
    }

    [Fact]
    public async Task A_closed_case_follows_the_offices_in_silence_and_one_that_is_where_it_belongs_stays()
    {
        var setting = await portal.NewSettingAsync();
        var (dsl, manager) = (setting[Role.Dsl], setting[Role.Manager]);
        var cleared = await Given.ABreach(setting).About(dsl).Triaged().WithOutcome().Debriefed().Closed().SavedAsync();
        var other = await Given.ABreach(setting).About(setting[Role.Staff]).Triaged().WithOutcome().Debriefed().Closed().SavedAsync();
        await setting.QueryAsync(async db =>
        {
            var people = await db.People.Include(person => person.Roles).Where(person => person.Id == dsl.Id || person.Id == manager.Id).ToListAsync();
            people.Single(person => person.Id == dsl.Id).Appoint(Ids.New(), Role.Manager, TestClock.Today, setting[Role.Chair].Actor, TestClock.Start);
            people.Single(person => person.Id == manager.Id).Leave(TestClock.Today.AddDays(-1), "Retired", setting[Role.Chair].Actor, TestClock.Start);
            return await db.SaveChangesAsync();
        });

        await WatchAsync(setting);
        await WatchAsync(setting);

        Assert.Equal(
            [(CaseRoute.ChairOnly, cleared.Version + 1), (CaseRoute.DslAndManager, other.Version)],
            (await setting.QueryAsync(db => db.Breaches.Select(one => new { one.Id, one.Route, one.Version }).ToListAsync()))
                .OrderBy(one => one.Id == other.Id).Select(one => (one.Route, one.Version)));
        Assert.Empty(await setting.QueryAsync(db => db.OutboxMails.ToListAsync()));
        using var chair = await setting.SignInAsAsync(Role.Chair);
        Assert.Equal(HttpStatusCode.OK, (await chair.GetAsync($"/breaches/{cleared.Id}/reopen")).Status);
        using var leader = await setting.SignInAsAsync(Role.Dsl);
        Assert.Equal(HttpStatusCode.NotFound, (await leader.GetAsync($"/breaches/{cleared.Id}")).Status);
    }

    private Task WatchAsync(TestSetting setting, DateOnly day) => portal.InScopeAsync(setting.Id, services =>
        ActivatorUtilities.CreateInstance<WatchBreachesTask>(
                services, new SchoolClock(new NineOClock(day)))
            .RunAsync(CancellationToken.None));

    private Task WatchAsync(TestSetting setting) => portal.InScopeAsync(
        setting.Id, services => services.GetRequiredService<WatchBreachesTask>().RunAsync(CancellationToken.None));

    private sealed class NineOClock(DateOnly day) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(day, new TimeOnly(9, 0), TimeSpan.Zero);
    }
}
