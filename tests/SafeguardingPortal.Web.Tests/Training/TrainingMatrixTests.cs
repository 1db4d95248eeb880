using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Training;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Domain.Policies.Promises;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Domain.SignOffs;
using SafeguardingPortal.Domain.Training;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Features.Training.TrainingReminders;
using SafeguardingPortal.Web.Platform.Evidence;

namespace SafeguardingPortal.Web.Tests.Training;

/// <summary>People and courses: the matrix, the reminders and the evidence that follow from what was attended.</summary>
public sealed class TrainingMatrixTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task Each_person_stands_beside_each_course_with_a_word_and_a_date()
    {
        var setting = await portal.NewSettingAsync();
        var (aid, lead) = (await setting.CourseAsync("Aid"), await setting.CourseAsync("Lead", Audience.Of(Role.Dsl)));
        await setting[Role.Dsl].AttendedAsync(aid, new DateOnly(2024, 5, 20));
        await setting[Role.Dsl].AttendedAsync(lead, new DateOnly(2023, 5, 20));
        await setting[Role.Staff].AttendedAsync(aid, new DateOnly(2026, 5, 5));
        using var manager = await setting.SignInAsAsync(Role.Manager);

        var page = await manager.GetPageAsync("/training/matrix");
        string[] Cells(TestPerson person) => [.. page.Html.QuerySelectorAll("tbody tr")
            .Single(row => row.TextContent.Contains(person.Name, StringComparison.Ordinal)).QuerySelectorAll("td").Skip(1)
            .Select(cell => string.Join(' ', cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];

        Assert.Equal(["Due within 30 days holds until Wed 20 May 2026", "Expired held until Tue 20 May 2025"], Cells(setting[Role.Dsl]));
        Assert.Equal(["Current holds until Fri 5 May 2028", "Not needed"], Cells(setting[Role.Staff]));
        Assert.Equal(["Not yet held attend by Tue 3 Jun 2025", "Not needed"], Cells(setting[Role.Manager]));
        var missing = (await manager.GetPageAsync($"/training/matrix?show=Missing&course={aid}")).Text;
        Assert.DoesNotContain(setting[Role.Dsl].Name, missing, StringComparison.Ordinal);
        Assert.DoesNotContain("Lead", missing.Split("Not yet held")[1], StringComparison.Ordinal);
        Assert.Contains(setting[Role.Dsl].Name, (await manager.GetPageAsync($"/training/matrix?show=DueSoon&course={aid}")).Text, StringComparison.Ordinal);
        var file = await manager.GetAsync("/training/matrix/export.csv?role=Dsl");
        Assert.Contains(
            $"\"{setting[Role.Dsl].Name}\",\"employee\",\"Due within 30 days\",\"2026-05-20\",\"Expired\",\"2025-05-20\"", file.Body,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_query_and_the_rule_agree_on_every_case()
    {
        var setting = await portal.NewSettingAsync();
        Guid[] courses =
        [
            await setting.CourseAsync("A", months: 1), await setting.CourseAsync("B", months: 24),
            await setting.CourseAsync("C", expiry: CourseExpiry.Never), await setting.CourseAsync("D", expiry: CourseExpiry.OnItsOwnDate),
            await setting.CourseAsync("E", Audience.Of(Role.Chair, Role.Dsl)), await setting.CourseAsync("F", Audience.Of(PersonCategory.Volunteer)),
        ];
        int[] daysAgo = [0, 29, 30, 31, 61, 640, 700, 730, 731];
        var people = TestSetting.Offices.Select(role => setting[role]).ToList();
        for (var turn = 0; turn < daysAgo.Length * 2; turn++)
        {
            var day = TestClock.Today.AddDays(-daysAgo[turn % daysAgo.Length]);
            await people[turn % people.Count].AttendedAsync(courses[turn % 5], day, day.AddDays(30));
        }

        await setting.QueryAsync(async db =>
        {
            var today = TestClock.Today;
            var offered = await db.CoursesOnOfferAsync(default);
            var standings = await db.StandingsAsync([.. people.Select(person => person.Id)], offered, today, default);
            foreach (var ahead in (int[])[0, 30, 60, 90])
            {
                var rows = await db.TrainingNeeds(today, today.AddDays(ahead)).ToDictionaryAsync(row => (row.PersonId, row.CourseId));
                Assert.Equal(standings.Where(pair => pair.Value.DueOn is not null || rows.ContainsKey(pair.Key)).Select(pair => pair.Key).Order(), rows.Keys.Order());
                foreach (var (pair, row) in rows)
                {
                    var standing = standings[pair];
                    Assert.Equal(standing.IsHeld && (standing.LastDay is null || standing.LastDay >= today.AddDays(ahead)), row.IsHeld);
                }
            }

            return 0;
        });
    }

    [Fact]
    public async Task Reminders_go_to_the_person_and_the_line_manager_once_for_each_step()
    {
        var setting = await portal.NewSettingAsync();
        var course = await setting.CourseAsync("Safeguarding", Audience.Of(Role.Chair));
        var (person, lead) = (setting[Role.Chair], setting[Role.DeputyDsl]);
        await person.AttendedAsync(course, new DateOnly(2024, 8, 4));
        using var manager = await setting.SignInAsAsync(Role.Manager);
        await manager.PostFormAsync(
            await manager.GetPageAsync($"/people/{person.Id}/place"), new() { ["Form.LineManagerId"] = lead.Id.ToString() });

        await RunAsync(setting);
        await RunAsync(setting);

        var mails = await setting.QueryAsync(db => db.OutboxMails.ToListAsync());
        Assert.Equal(2, mails.Count);
        Assert.Contains("holds until Tue 4 Aug 2026", mails.Single(mail => mail.RecipientId == person.Id).Body, StringComparison.Ordinal);
        var told = mails.Single(mail => mail.RecipientId == lead.Id);
        Assert.Contains("1 person whose line manager you are", told.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(person.Name, told.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_away_is_left_in_peace_and_the_evidence_counts_who_is_late()
    {
        var setting = await portal.NewSettingAsync();
        var course = await setting.CourseAsync("Safeguarding", Audience.Of(Role.Chair, Role.Dsl));
        Assert.Equal((PromiseState.Broken, "0 of 2 trainings held, 2 overdue"), await EvidenceAsync(setting));
        using var manager = await setting.SignInAsAsync(Role.Manager);
        var away = await manager.GetPageAsync($"/people/{setting[Role.Chair].Id}/away");
        await manager.PostFormAsync(away, new() { ["Form.From"] = "2026-04-20", ["Form.Reason"] = "Parental leave" });
        await setting[Role.Dsl].AttendedAsync(course, TestClock.Today);

        await RunAsync(setting);

        Assert.False(await setting.QueryAsync(db => db.OutboxMails.AnyAsync()));
        Assert.Equal((PromiseState.Kept, "1 of 2 trainings held, 0 overdue"), await EvidenceAsync(setting));
        Assert.Contains("Away", (await manager.GetPageAsync("/training/matrix")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Home_shows_what_I_owe_and_who_lacks_what_to_whoever_keeps_the_records()
    {
        var setting = await portal.NewSettingAsync();
        await setting.CourseAsync("Safeguarding at work", Audience.Of(Role.Dsl));
        using var lead = await setting.SignInAsAsync(Role.Dsl);
        using var staff = await setting.SignInAsAsync(Role.Staff);

        var home = (await lead.GetPageAsync("/")).Text;

        Assert.Contains("Safeguarding at work", home, StringComparison.Ordinal);
        Assert.Contains("1 person lacks a training", home, StringComparison.Ordinal);
        Assert.DoesNotContain("Safeguarding at work", (await staff.GetPageAsync("/")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_hundred_people_and_thirty_courses_are_as_quick_as_a_few()
    {
        var setting = await portal.NewSettingAsync();
        await setting.CourseAsync("Course");
        using var manager = await setting.SignInAsAsync(Role.Manager);
        var few = await manager.CommandsAsync(setting, "/training/matrix?show=Missing", "/training/courses");
        for (var number = 0; number < 30; number++)
            await setting.CourseAsync($"Course {number:00}");
        await setting.QueryAsync(async db =>
        {
            db.People.AddRange(Enumerable.Range(0, 500).Select(number => StaffMember.Join(
                Ids.New(), setting.Id, $"Person {number:000}", null, null, PersonCategory.Volunteer, TestClock.Today.AddYears(-1),
                Actor.Portal, TestClock.Start)));
            return await db.SaveChangesAsync();
        });

        Assert.All(few, one => Assert.NotEqual(0, one));
        Assert.Equal(few, await manager.CommandsAsync(setting, "/training/matrix?page=9&show=Missing", "/training/courses"));
    }

    private async Task<(PromiseState, string)> EvidenceAsync(TestSetting setting) => await portal.InScopeAsync(setting.Id, async services =>
    {
        var record = await services.GetRequiredService<PortalDbContext>().Settings.AsNoTracking().SingleAsync();
        var scope = new EvidenceScope(record, TestClock.Today.AddDays(-90), TestClock.Today, TestClock.Start.AddMinutes(1));
        var reading = await services.GetRequiredService<EvidenceCatalogue>().Find("training-current")!.ReadAsync(scope, CancellationToken.None);
        return (reading.State, reading.Figure);
    });

    private Task RunAsync(TestSetting setting) => portal.InScopeAsync(
        setting.Id, services => services.GetRequiredService<RemindOfTrainingTask>().RunAsync(CancellationToken.None));
}
