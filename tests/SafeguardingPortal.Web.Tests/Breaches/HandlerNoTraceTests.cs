using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.Work;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.Domain.Lessons;
using SafeguardingPortal.Domain.Reviews;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Features.Breaches.WatchBreaches;
using SafeguardingPortal.Web.Features.InspectionPacks.Making;
using SafeguardingPortal.Web.Features.Lessons.ChaseLessons;
using SafeguardingPortal.Web.Features.Reviews.ReviewReminders;
using SafeguardingPortal.Web.Tests.Retention;

namespace SafeguardingPortal.Web.Tests.Breaches;

/// <summary>
/// Somebody who handled cases and then came into the frame of them: with a task, a second opinion and a lesson of theirs, a closed case with its
/// review, and a case made from concerns. Every page, their calendar and what a pack would say read as they did before there was a case.
/// </summary>
public sealed partial class HandlerNoTraceTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task A_handler_who_comes_into_the_frame_finds_every_page_the_calendar_and_the_pack_as_they_were()
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.PublishedPolicyAsync("Phones", nextReviewOn: TestClock.Today.AddDays(20));
        var handler = await setting.NewPersonAsync(Role.Dsl);
        using var client = await handler.SignInAsync();
        await client.PostFormAsync(await client.GetPageAsync("/calendar"), [], "/calendar");
        var feed = new Uri((await client.GetPageAsync("/calendar")).Html.QuerySelector(".portal-address")!.TextContent).AbsolutePath;
        string[] plain = [.. portal.PlainPaths(), feed];
        // Once beforehand: an address is shown a single time.
        await client.GetAsync("/calendar");
        var before = await client.WalkAsync(plain);
        var pack = await PackAsync(setting);

        Guid[] cases =
        [
            await OpenCaseAsync(setting, handler), await ClosedCaseAsync(setting, handler, policy.Id), await FromConcernsAsync(setting, handler),
        ];
        await TasksAsync(setting);
        var concerns = await setting.QueryAsync(db => db.Concerns.Select(concern => concern.Id).ToListAsync());
        var hidden = new Dictionary<string, IReadOnlyList<Guid>>
        {
            ["breaches"] = [.. cases, .. await setting.QueryAsync(db => db.Breaches.SelectMany(one => one.SecondOpinions).Select(one => one.Id).ToListAsync())],
            ["concerns"] = [.. concerns, .. await setting.QueryAsync(db => db.Considerations.Select(one => one.Id).ToListAsync())],
            ["records"] = [.. cases, .. concerns],
            ["lessons"] = await setting.QueryAsync(db => db.Lessons.Select(one => one.Id).ToListAsync()),
            ["reviews"] = await setting.QueryAsync(db => db.Reviews.Where(one => one.FromCaseId != null).Select(one => one.Id).ToListAsync()),
        };

        PageWalk.AssertUnchanged(before, await client.WalkAsync(plain));
        Assert.Equal(pack, await PackAsync(setting));
        foreach (var answer in await client.WalkAsync(OfRecords(hidden)))
            Assert.True(answer.Status is HttpStatusCode.NotFound or HttpStatusCode.Forbidden, $"{answer.Path} answered {answer.Status}");
        Assert.Empty(await setting.QueryAsync(db => db.OutboxMails.Where(mail => mail.RecipientId == handler.Id && cases.Contains(mail.AboutId!.Value))
            .Select(mail => mail.Subject).ToListAsync()));
    }

    /// <summary>An allegation on which the handler has a task and is asked to agree, before it turns out to be about them.</summary>
    private static async Task<Guid> OpenCaseAsync(TestSetting setting, TestPerson handler)
    {
        var by = setting[Role.Manager].Actor;
        var breach = await Given.ABreach(setting).About(setting[Role.Staff]).Triaged(TriageDecision.Allegation, HarmThreshold.MayMeet).SavedAsync();
        await ChangeAsync(setting, breach.Id, async (db, stored, people) =>
        {
            stored.AskToInvestigate(Ids.New(), "The witness leaves", handler.Id, handler.Name, by, TestClock.Start);
            var work = CaseWork.Begin(stored, by, TestClock.Start);
            work.PlanTask(
                stored, Ids.New(), new PlannedTask("Ring them", CaseTaskKind.Step, handler.Id, TestClock.Today), [handler.Id], by, TestClock.Start);
            db.CaseWork.Add(work);
            await db.SaveChangesAsync();
            stored.NameSubjects(
                [new NamedSubject(Ids.New(), SubjectKind.PersonOfSetting, handler.Id)], people, "Recognised", by, TestClock.Start);
        });
        return breach.Id;
    }

    /// <summary>A case that ended with a lesson of the handler's and a review, and from which they are kept out since.</summary>
    private static async Task<Guid> ClosedCaseAsync(TestSetting setting, TestPerson handler, Guid policyId)
    {
        var by = setting[Role.Manager].Actor;
        var breach = await Given.ABreach(setting).About(setting[Role.Staff]).ReportedBy(setting[Role.Oversight]).Triaged().WithOutcome()
            .Debriefed(new PolicyLesson(policyId, "Name smart glasses")).Closed().SavedAsync();
        await ChangeAsync(setting, breach.Id, async (db, stored, people) =>
        {
            db.Lessons.Add(Lesson.From(
                Ids.New(), stored, new NewLesson(LessonKind.Training, "Nobody thinks of glasses", "Show wearables", handler.Id, TestClock.Today), by, TestClock.Start));
            foreach (var due in new[] { 28, 0 })
            {
                db.Reviews.Add(Review.RaiseNow(
                    Ids.New(), setting.Id, policyId, ReviewTrigger.LessonLearnt, TestClock.Today.AddDays(due), "Name smart glasses", TestClock.Today, by,
                    TestClock.Start, stored.Id));
            }

            await db.SaveChangesAsync();
            var done = await db.Reviews.SingleAsync(review => review.FromCaseId == stored.Id && review.DueOn == TestClock.Today);
            done.Complete(ReviewOutcome.NoChange, TestClock.Today, "Read again", TestClock.Today, by, TestClock.Start);
            stored.Reopen("More came to light", by, TestClock.Start);
            stored.DeclareConflict(Ids.New(), handler.Id, ConflictKind.RelatedToSubject, people, "Partners", by, TestClock.Start);
            stored.Triage(
                new TriageAnswers(TriageDecision.Conduct, HarmThreshold.DoesNotAppearToMeet, false, false, false, false, null, null, "As before"), new(), by,
                TestClock.Start);
            stored.RecordOutcome(new OutcomeGiven(Outcome.NotAnAllegation, "As before", null), "Agreed", by, TestClock.Start);
            stored.RecordDebrief(TestClock.Today, "May, Dee", "Nothing new", null, by, TestClock.Start);
            stored.Close(new(), "All done", by, TestClock.Start);
        });
        return breach.Id;
    }

    /// <summary>Concerns from one of which the handler is kept, taken up as a case by the manager.</summary>
    private static async Task<Guid> FromConcernsAsync(TestSetting setting, TestPerson handler)
    {
        await Given.AConcern(setting).RecordedBy(setting[Role.Manager]).KeptFrom(handler).SavedAsync();
        await Given.AConcern(setting).RecordedBy(setting[Role.Manager]).KeptFrom(handler).SavedAsync();
        using var manager = await setting.SignInAsAsync(Role.Manager);
        var answer = await manager.PostFormAsync(
            await manager.GetPageAsync($"/concerns/consider?lens=Person&key={setting[Role.Staff].Id}"),
            new() { ["Form.Decision"] = nameof(ConsiderationDecision.Allegation), ["Form.Because"] = "it is a habit" });
        Assert.True(answer.Status is HttpStatusCode.Redirect, answer.Text);
        return await setting.QueryAsync(db => db.Considerations.Select(one => one.CaseId!.Value).SingleAsync());
    }

    private static Task ChangeAsync(
        TestSetting setting, Guid id, Func<PortalDbContext, Breach, IReadOnlyCollection<PersonInRoles>, Task> change) => setting.QueryAsync(async db =>
    {
        var stored = await db.Breaches.Include(one => one.Subjects).Include(one => one.Conflicts).Include(one => one.SecondOpinions)
            .Include(one => one.Contacts).Include(one => one.Sanctions).AsSplitQuery().SingleAsync(one => one.Id == id);
        await change(db, stored, await db.HandlersAsync(TestClock.Today, CancellationToken.None));
        return await db.SaveChangesAsync();
    });

    private async Task TasksAsync(TestSetting setting)
    {
        await RecordPages.WorkOutAsync(portal, setting);
        await portal.InScopeAsync(setting.Id, async services =>
        {
            await services.GetRequiredService<WatchBreachesTask>().RunAsync(CancellationToken.None);
            await services.GetRequiredService<ChaseLessonsTask>().RunAsync(CancellationToken.None);
            await services.GetRequiredService<ReviewReminderTask>().RunAsync(CancellationToken.None);
        });
    }

    /// <summary>What every part of a pack would say, without its setting and printing.</summary>
    private Task<string> PackAsync(TestSetting setting) => portal.InScopeAsync(setting.Id, async services =>
    {
        var db = services.GetRequiredService<PortalDbContext>();
        List<Role> roles = [.. Enum.GetValues<Role>().Where(role => RolePermissions.Allow(role, Permission.BuildPacks))];
        var readers = await db.People.Where(person => person.Roles.Any(held => roles.Contains(held.Role))).Select(person => person.Id).ToListAsync();
        var stands = await db.Settings.AsNoTracking().AsSplitQuery().SingleAsync();
        var scope = new PackScope(stands, TestClock.Today.AddYears(-1), TestClock.Today, [], TestClock.Start, TestClock.Today, readers);
        var chapters = new List<object>();
        foreach (var part in services.GetServices<IPackPart>())
            chapters.Add(await part.ReadAsync(scope, CancellationToken.None));
        return JsonSerializer.Serialize(chapters);
    });

    private IEnumerable<string> OfRecords(Dictionary<string, IReadOnlyList<Guid>> records) =>
        from route in portal.Routes()
        where route.Contains(":guid", StringComparison.Ordinal) && records.ContainsKey(route.Split('/')[0])
        from id in records[route.Split('/')[0]]
        select "/" + Identifier().Replace(route, id.ToString()).Replace("{duty}", "lado", StringComparison.Ordinal).Replace("{agency}", "lado", StringComparison.Ordinal);

    [GeneratedRegex(@"\{\w+:guid\}")]
    private static partial Regex Identifier();
}
