using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Lessons;
using SafeguardingPortal.Domain.Policies.Promises;
using SafeguardingPortal.Domain.Reviews;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Features.Lessons.ChaseLessons;
using SafeguardingPortal.Web.Features.Reviews.ReviewReminders;
using SafeguardingPortal.Web.Platform.Evidence;
using SafeguardingPortal.Web.Tests.Breaches;

namespace SafeguardingPortal.Web.Tests.Lessons;

/// <summary>Debrief, lesson, action: linked both ways for those who may know, and without a trace of the case for everybody else.</summary>
public sealed class LessonPagesTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private static readonly Dictionary<string, string?> Good = new()
    {
        ["Form.Learnt"] = "Nobody thinks of glasses",
        ["Form.Kind"] = nameof(LessonKind.Training),
        ["Form.What"] = "Show wearables at the meeting",
        ["Form.DueOn"] = "2026-05-20",
    };

    [Fact]
    public async Task A_lesson_leads_from_the_case_to_its_owner_and_back_only_for_those_who_may_know()
    {
        var (setting, breach, lesson) = await LearntAsync();
        using var staff = await setting.SignInAsAsync(Role.Staff);
        using var dsl = await setting.SignInAsAsync(Role.Dsl);

        var owners = await staff.GetPageAsync("/lessons");
        Assert.Contains("A lesson learnt", owners.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(breach.Reference, owners.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(breach.Id.ToString(), (await staff.GetPageAsync($"/lessons/{lesson}")).Body, StringComparison.Ordinal);
        using var oversight = await setting.SignInAsAsync(Role.Oversight);
        Assert.Contains("A lesson learnt", (await oversight.GetPageAsync("/lessons")).Text, StringComparison.Ordinal);
        Assert.Contains("1 lesson to carry out", (await staff.GetPageAsync("/")).Text, StringComparison.Ordinal);
        Assert.Contains(breach.Reference, (await dsl.GetPageAsync("/lessons")).Text, StringComparison.Ordinal);
        Assert.Contains($"/lessons/{lesson}", (await dsl.GetPageAsync($"/breaches/{breach.Id}")).Body, StringComparison.Ordinal);

        var page = await staff.GetPageAsync($"/lessons/{lesson}");
        Assert.Equal(HttpStatusCode.BadRequest, (await staff.PostFormAsync(page, new() { ["Form.Done"] = "" })).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await staff.PostFormAsync(page, new() { ["Form.Done"] = "All came" })).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await staff.PostFormAsync(page, new() { ["Form.Done"] = "Twice" })).Status);
        Assert.Contains("All came", (await dsl.GetPageAsync($"/breaches/{breach.Id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Others_and_other_settings_do_not_find_it_nor_does_the_register_show_it_to_somebody_in_the_frame()
    {
        var (setting, _, lesson) = await LearntAsync(about: Role.DeputyDsl);
        using var signedOut = portal.NewClient();
        Assert.Equal(HttpStatusCode.Redirect, (await signedOut.GetAsync($"/lessons/{lesson}")).Status);
        using var admin = await setting.SignInAsAsync(Role.Administrator);
        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync($"/lessons/{lesson}")).Status);
        using var other = await (await portal.NewSettingAsync()).SignInAsAsync(Role.Manager);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/lessons/{lesson}")).Status);
        using var oversight = await setting.SignInAsAsync(Role.Oversight);
        Assert.DoesNotContain("A lesson learnt", (await oversight.GetPageAsync("/lessons")).Text, StringComparison.Ordinal);

        using var subject = await setting.SignInAsAsync(Role.DeputyDsl);
        Assert.Equal(HttpStatusCode.NotFound, (await subject.GetAsync($"/lessons/{lesson}")).Status);
        Assert.DoesNotContain("wearables", (await subject.GetPageAsync("/lessons")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_after_a_debrief_and_never_to_somebody_in_the_frame()
    {
        var setting = await portal.NewSettingAsync();
        var early = await Given.ABreach(setting).About(setting[Role.Staff]).ReportedBy(setting[Role.Oversight]).Triaged().WithOutcome().SavedAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        using var staff = await setting.SignInAsAsync(Role.Staff);
        Assert.Equal(HttpStatusCode.Forbidden, (await staff.GetAsync($"/breaches/{early.Id}/lessons/new")).Status);
        var page = await dsl.GetPageAsync($"/breaches/{early.Id}/lessons/new");

        var refused = await dsl.PostFormAsync(page, new(Good) { ["Form.OwnerId"] = setting[Role.Dsl].Id.ToString() });

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("Record the debrief first", refused.Text, StringComparison.Ordinal);
        Assert.Equal("Show wearables at the meeting", refused.ValueOf("Form.What"));
        Assert.DoesNotContain(setting[Role.Staff].Id.ToString(), page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_owner_is_chased_when_it_is_late_and_then_whoever_raised_it_once_a_week()
    {
        var (setting, _, lesson) = await LearntAsync();
        await setting.QueryAsync(db => db.Lessons.ExecuteUpdateAsync(set => set.SetProperty(one => one.DueOn, TestClock.Today.AddDays(-8))));

        for (var turn = 0; turn < 2; turn++)
            await portal.InScopeAsync(setting.Id, services => services.GetRequiredService<ChaseLessonsTask>().RunAsync(CancellationToken.None));

        var mails = await setting.QueryAsync(db => db.OutboxMails.Where(mail => mail.Body.Contains($"/lessons/{lesson}")).ToListAsync());
        Assert.Equal(
            new[] { setting[Role.Staff].Email, setting[Role.Dsl].Email }.Order(), mails.Select(mail => mail.ToAddress).Order());
        Assert.All(mails, mail => Assert.DoesNotContain("wearables", mail.Subject + mail.Body, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_review_that_a_case_raised_leads_back_to_it_and_is_not_there_for_somebody_in_its_frame()
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.PublishedPolicyAsync("Mobile technology");
        var breach = await Given.ABreach(setting).About(setting[Role.Dsl]).HandledBy(setting[Role.Manager]).Triaged().WithOutcome()
            .Debriefed(new PolicyLesson(policy.Id, "Name smart glasses")).SavedAsync();
        using var manager = await setting.SignInAsAsync(Role.Manager);
        await manager.PostFormAsync(await manager.GetPageAsync($"/breaches/{breach.Id}/close"), new() { ["Form.Reason"] = "Done" });
        var review = await setting.QueryAsync(db => db.Reviews.Where(one => one.FromCaseId != null).Select(one => one.Id).SingleAsync());
        await setting.QueryAsync(db => db.Reviews.Where(one => one.Id == review)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.DueOn, TestClock.Today.AddDays(-9))));
        await portal.InScopeAsync(setting.Id, services => services.GetRequiredService<ReviewReminderTask>().RunAsync(CancellationToken.None));

        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        using var oversight = await setting.SignInAsAsync(Role.Oversight);
        Assert.Contains("Mobile technology", (await manager.GetPageAsync($"/breaches/{breach.Id}")).Text, StringComparison.Ordinal);
        foreach (var path in new[] { "/reviews", $"/reviews/{review}/complete" })
            Assert.Contains($"Case {breach.Reference}", (await manager.GetPageAsync(path)).Text, StringComparison.Ordinal);
        var register = await oversight.GetPageAsync("/reviews");
        Assert.Contains("lesson", register.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(breach.Reference, register.Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await dsl.GetAsync($"/reviews/{review}/complete")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await dsl.PostBlindlyAsync($"/reviews/{review}/complete")).Status);
        foreach (var path in new[] { "/", "/reviews", "/reviews?view=Overdue", "/audit" })
            Assert.DoesNotContain("lesson", (await dsl.GetPageAsync(path)).Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("overdue", (await dsl.GetPageAsync("/reviews")).Text, StringComparison.Ordinal);
        var reminded = await setting.QueryAsync(db => db.OutboxMails.Where(mail => mail.AboutId == breach.Id).Select(mail => mail.RecipientId).ToListAsync());
        Assert.Contains(setting[Role.Manager].Id, reminded);
        Assert.DoesNotContain(setting[Role.Dsl].Id, reminded);

        var form = await manager.PostFormAsync(
            await manager.GetPageAsync($"/reviews/{review}/complete"), new() { ["Form.Outcome"] = "NoChange", ["Form.Notes"] = "Read again" });
        Assert.Equal(HttpStatusCode.Redirect, form.Status);
        Assert.Contains("9 days late", (await oversight.GetPageAsync($"/policies/{policy.Id}/history")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("days late", (await dsl.GetPageAsync($"/policies/{policy.Id}/history")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_owner_who_comes_into_the_frame_loses_the_lesson_and_a_handler_who_is_told_gives_it_to_somebody_else()
    {
        var (setting, breach, lesson) = await LearntAsync();
        using var manager = await setting.SignInAsAsync(Role.Manager);
        using var staff = await setting.SignInAsAsync(Role.Staff);
        await manager.PostFormAsync(
            await manager.GetPageAsync($"/breaches/{breach.Id}/subjects"),
            new() { ["Form.People"] = setting[Role.Staff].Id.ToString(), ["Form.NotKnown"] = null, ["Form.Reason"] = "Recognised on the film" });
        await setting.QueryAsync(db => db.Lessons.ExecuteUpdateAsync(set => set.SetProperty(one => one.DueOn, TestClock.Today.AddDays(9))));

        for (var time = 0; time < 2; time++)
            await portal.InScopeAsync(setting.Id, services => services.GetRequiredService<ChaseLessonsTask>().RunAsync(CancellationToken.None));

        Assert.Equal(HttpStatusCode.NotFound, (await staff.GetAsync($"/lessons/{lesson}")).Status);
        Assert.DoesNotContain("wearables", (await staff.GetPageAsync("/lessons")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("lesson", (await staff.GetPageAsync("/")).Text, StringComparison.Ordinal);
        Assert.Equal(
            new[] { Role.Dsl, Role.DeputyDsl, Role.Manager }.Select(role => setting[role].Id).Order(),
            (await setting.QueryAsync(db => db.OutboxMails.Where(mail => mail.Body.Contains($"/lessons/{lesson}")).Select(mail => mail.RecipientId!.Value).ToListAsync())).Order());

        var give = (await manager.GetPageAsync($"/lessons/{lesson}")).Html.QuerySelector("main a[href$='/give']")!.GetAttribute("href")!;
        var form = await manager.GetPageAsync(give);
        Assert.DoesNotContain(setting[Role.Staff].Id.ToString(), form.Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await manager.PostFormAsync(form, new() { ["Form.OwnerId"] = "", ["Form.Reason"] = "In the frame" })).Status);
        var given = await manager.PostFormAsync(form, new() { ["Form.OwnerId"] = setting[Role.Oversight].Id.ToString(), ["Form.Reason"] = "In the frame" });
        Assert.True(given.Status is HttpStatusCode.Redirect, given.Text);
        Assert.Equal(HttpStatusCode.Conflict, (await manager.PostFormAsync(form, new() { ["Form.OwnerId"] = setting[Role.Dsl].Id.ToString(), ["Form.Reason"] = "Again" })).Status);
        Assert.Equal(setting[Role.Oversight].Id, await setting.QueryAsync(db => db.Lessons.Select(one => one.OwnerId).SingleAsync()));
        Assert.Equal("In the frame", await setting.QueryAsync(db => db.AuditEntries.Where(entry => entry.Event == nameof(LessonGiven)).Select(entry => entry.Why).SingleAsync()));
        using var outsider = await setting.SignInAsAsync(Role.Oversight);
        Assert.Equal(HttpStatusCode.Forbidden, (await outsider.GetAsync(give)).Status);
        using var elsewhere = await (await portal.NewSettingAsync()).SignInAsAsync(Role.Manager);
        Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.GetAsync(give)).Status);
    }

    [Fact]
    public async Task The_course_and_the_version_that_came_of_it_stand_on_the_case_and_keep_the_promise()
    {
        var setting = await portal.NewSettingAsync();
        var course = await setting.CourseAsync("Online safety");
        var policy = await setting.PublishedPolicyAsync("Mobile technology", at: TestClock.Start.AddDays(-3));
        var breach = await Given.ABreach(setting).HandledBy(setting[Role.Manager]).ReportedBy(setting[Role.Staff], TestClock.Start.AddDays(-20))
            .Triaged().WithOutcome().Debriefed(new PolicyLesson(policy.Id, "Name smart glasses")).SavedAsync();
        Assert.Equal(PromiseState.NothingYet, (await EvidenceAsync(setting)).State);
        var lesson = Lesson.From(
            Ids.New(), breach, new(LessonKind.Training, "Nobody thinks of glasses", "Show them", setting[Role.Staff].Id, TestClock.Today),
            setting[Role.Dsl].Actor, TestClock.Start.AddDays(-9));
        var review = Review.RaiseNow(
            Ids.New(), setting.Id, policy.Id, ReviewTrigger.LessonLearnt, TestClock.Today.AddDays(-4), "Name smart glasses", TestClock.Today.AddDays(-9),
            setting[Role.Manager].Actor, TestClock.Start.AddDays(-9), breach.Id);
        review.Complete(
            ReviewOutcome.Revise, TestClock.Today.AddDays(-5), "They are missing", TestClock.Today.AddDays(-5), setting[Role.Manager].Actor,
            TestClock.Start.AddDays(-5));
        await setting.SaveAsync(db => db.AddRange(lesson, review));
        using var staff = await setting.SignInAsAsync(Role.Staff);

        Assert.Equal(HttpStatusCode.Redirect, (await staff.PostFormAsync(
            await staff.GetPageAsync($"/lessons/{lesson.Id}"), new() { ["Form.Done"] = "They are in it", ["Form.CourseId"] = course.ToString() })).Status);

        Assert.Contains("Online safety", (await staff.GetPageAsync($"/lessons/{lesson.Id}")).Text, StringComparison.Ordinal);
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        var shown = await dsl.GetPageAsync($"/breaches/{breach.Id}");
        Assert.Contains("Course changed: Online safety.", shown.Text, StringComparison.Ordinal);
        Assert.NotNull(shown.Html.QuerySelector($"a[href='/policies/{policy.Id}/versions/1']"));
        var reading = await EvidenceAsync(setting);
        Assert.Equal(PromiseState.Kept, reading.State);
        Assert.StartsWith(
            "fewer than 5 carried out in time, 0 late; fewer than 5 led to a new version of a policy", reading.Figure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lesson_past_its_day_breaks_the_promise_and_one_of_a_report_about_a_reader_says_nothing()
    {
        var setting = await portal.NewSettingAsync();
        await LateAsync(setting, setting[Role.Dsl]);
        Assert.Equal(PromiseState.NothingYet, (await EvidenceAsync(setting)).State);

        await LateAsync(setting);

        Assert.Equal(PromiseState.Broken, (await EvidenceAsync(setting)).State);
    }

    private static async Task LateAsync(TestSetting setting, params TestPerson[] about)
    {
        var breach = await Given.ABreach(setting).About(about).HandledBy(setting[Role.Manager]).ReportedBy(setting[Role.Oversight], TestClock.Start.AddDays(-20))
            .Triaged().WithOutcome().Debriefed().SavedAsync();
        await setting.SaveAsync(db => db.Lessons.Add(Lesson.From(
            Ids.New(), breach, new(LessonKind.Other, "Doors", "Lock them", setting[Role.Staff].Id, TestClock.Today.AddDays(-3)), setting[Role.Manager].Actor,
            TestClock.Start.AddDays(-9))));
    }

    private Task<EvidenceReading> EvidenceAsync(TestSetting setting) => portal.InScopeAsync(setting.Id, async services =>
    {
        var own = await services.GetRequiredService<PortalDbContext>().Settings.AsNoTracking().SingleAsync();
        var scope = new EvidenceScope(own, TestClock.Today.AddMonths(-3), TestClock.Today, TestClock.Start);
        return await services.GetRequiredService<EvidenceCatalogue>().Find("lessons-carried-out")!.ReadAsync(scope, CancellationToken.None);
    });

    private async Task<(TestSetting Setting, Breach Breach, Guid Lesson)> LearntAsync(Role? about = null)
    {
        var setting = await portal.NewSettingAsync();
        var given = Given.ABreach(setting).HandledBy(setting[Role.Manager]).ReportedBy(setting[Role.Oversight]);
        if (about is { } role)
            given = given.About(setting[role]);
        var breach = await given.Triaged().WithOutcome().Debriefed().SavedAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        var answer = await dsl.PostFormAsync(
            await dsl.GetPageAsync($"/breaches/{breach.Id}/lessons/new"), new(Good) { ["Form.OwnerId"] = setting[Role.Staff].Id.ToString() });
        Assert.True(answer.Status is HttpStatusCode.Redirect, answer.Text);
        return (setting, breach, await setting.QueryAsync(db => db.Lessons.Select(one => one.Id).SingleAsync()));
    }
}
