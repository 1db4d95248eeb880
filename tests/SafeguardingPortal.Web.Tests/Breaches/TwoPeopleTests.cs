using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Reviews;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Breaches;

/// <summary>What one person may not do alone to a case, and what is locked until somebody outside has spoken.</summary>
public sealed class TwoPeopleTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private static readonly byte[] Picture = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3, 4, 5];

    [Fact]
    public async Task What_the_reporter_flagged_is_triaged_away_only_once_a_second_person_has_signed_in_and_agreed()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).Flagged(illegal: true).SavedAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        var path = $"/breaches/{breach.Id}/triage";
        Dictionary<string, string?> less = new()
        {
            ["Form.Decision"] = nameof(TriageDecision.Conduct),
            ["Form.Reason"] = "It was a rainbow",
            ["Form.IllegalContent"] = null,
        };

        var refused = await dsl.PostFormAsync(await dsl.GetPageAsync(path), new(less));

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("it would be no matter for the police any more, or less of one. That takes a second person", refused.Text, StringComparison.Ordinal);
        Assert.Equal("It was a rainbow", refused.ValueOf("Form.Reason"));
        var ask = await dsl.GetPageAsync(refused.Html.QuerySelector("main a[href*='/falls-away/']")!.GetAttribute("href")!);
        var strangers = await dsl.PostFormAsync(ask, new() { ["Form.Reason"] = "A rainbow", ["Form.AskedOfId"] = setting[Role.Oversight].Id.ToString() });
        Assert.Equal(HttpStatusCode.BadRequest, strangers.Status);
        Assert.Contains("who may know of this case", strangers.Text, StringComparison.Ordinal);
        await dsl.PostFormAsync(ask, new() { ["Form.Reason"] = "A rainbow", ["Form.AskedOfId"] = setting[Role.Manager].Id.ToString() });
        Assert.Equal(HttpStatusCode.BadRequest, (await dsl.PostFormAsync(await dsl.GetPageAsync(path), new(less))).Status);
        await AnswerAsync(setting, Role.Manager);

        Assert.Contains($"{setting[Role.Manager].Name} agreed", (await dsl.GetPageAsync(path)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await dsl.PostFormAsync(await dsl.GetPageAsync(path), new(less))).Status);
        Assert.False(await setting.QueryAsync(db => db.Breaches.Select(one => one.IllegalContent).SingleAsync()));
        Assert.Equal(HttpStatusCode.NotFound, (await dsl.GetAsync($"/breaches/{breach.Id}/falls-away/police")).Status);
    }

    [Fact]
    public async Task Where_nobody_else_handles_cases_the_second_person_is_one_who_may_confirm_an_emergency()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).About(setting[Role.Manager]).HandledBy(setting[Role.Chair])
            .Triaged(TriageDecision.Allegation, HarmThreshold.MayMeet).SavedAsync();
        using var chair = await setting.SignInAsAsync(Role.Chair);

        var offered = (await chair.GetPageAsync($"/breaches/{breach.Id}/unlock")).Html.QuerySelectorAll("select option")
            .Select(option => option.GetAttribute("value")).Where(value => value?.Length > 0).Order().ToList();

        Assert.Equal(
            new[] { Role.Dsl, Role.DeputyDsl, Role.Administrator, Role.Oversight }.Select(role => setting[role].Id.ToString()).Order(), offered);
    }

    [Theory]
    [InlineData(Role.Manager, true)]
    [InlineData(Role.Dsl, false)]
    public async Task Somebody_who_is_alone_is_told_that_nobody_can_be_asked_and_what_to_do(Role office, bool mayGiveRoles)
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).Triaged(TriageDecision.Allegation, HarmThreshold.MayMeet).SavedAsync();
        await setting.QueryAsync(async db =>
        {
            foreach (var person in await db.People.Include(one => one.Roles).Where(one => one.Id != setting[office].Id && one.Id != setting[Role.Staff].Id).ToListAsync())
                person.Leave(TestClock.Today.AddDays(-1), "Left", Domain.Shared.Actor.Portal, TestClock.Start);
            return await db.SaveChangesAsync();
        });
        using var alone = await setting.SignInAsAsync(office);

        var page = await alone.GetPageAsync($"/breaches/{breach.Id}/unlock");

        Assert.Contains("Nobody can be asked in the portal", page.Text, StringComparison.Ordinal);
        Assert.Contains("Ask the LADO", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Html.QuerySelectorAll("main form"));
        Assert.Equal(mayGiveRoles, page.Html.QuerySelector("main a[href='/people']") is not null);
        Assert.Equal(HttpStatusCode.BadRequest, (await alone.PostBlindlyAsync($"/breaches/{breach.Id}/unlock")).Status);
    }

    [Fact]
    public async Task A_question_to_somebody_who_cannot_answer_is_put_to_somebody_else()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).Triaged(TriageDecision.Allegation, HarmThreshold.MayMeet).SavedAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        var path = $"/breaches/{breach.Id}/unlock";
        await AskAsync(Role.DeputyDsl);
        await AskAsync(Role.Manager);

        using var deputy = await setting.SignInAsAsync(Role.DeputyDsl);
        Assert.DoesNotContain("needs a second person", (await deputy.GetPageAsync("/")).Text, StringComparison.Ordinal);
        Assert.Contains("Not asked any more", (await dsl.GetPageAsync($"/breaches/{breach.Id}")).Text, StringComparison.Ordinal);
        await AnswerAsync(setting, Role.Manager);
        Assert.NotNull((await dsl.GetPageAsync($"/breaches/{breach.Id}/notes/new")).Html.QuerySelector("[value='Investigation']"));

        async Task AskAsync(Role of) => Assert.Equal(HttpStatusCode.Redirect, (await dsl.PostFormAsync(
            await dsl.GetPageAsync(path), new() { ["Form.Reason"] = "The witness leaves", ["Form.AskedOfId"] = setting[of].Id.ToString() })).Status);
    }

    [Fact]
    public async Task Files_that_came_before_anybody_knew_what_they_were_are_held_for_the_police()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).Triaged().SavedAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        await dsl.PostFilesAsync(await dsl.GetPageAsync($"/breaches/{breach.Id}/files/new"), [], "Form.Files", ("a.jpg", Picture));
        var file = await setting.QueryAsync(db => db.CasePapers.SelectMany(papers => papers.Attachments).SingleAsync());
        await dsl.PostFormAsync(await dsl.GetPageAsync($"/breaches/{breach.Id}/triage"), new()
        {
            ["Form.IllegalContent"] = "true",
            ["Form.Decision"] = nameof(TriageDecision.Allegation),
            ["Form.Reason"] = "Now I see",
        });

        var answer = await dsl.GetAsync($"/breaches/{breach.Id}/files/{file.Id}");

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
        Assert.Contains("held for the police", answer.Text, StringComparison.Ordinal);
        Assert.Null((await dsl.GetPageAsync($"/breaches/{breach.Id}")).Html.QuerySelector($"a[href$='{file.Id}']"));
        Assert.Equal(1, await setting.QueryAsync(db => db.AttachmentContents.CountAsync()));
        Assert.Contains(
            "Was refused a file that is held for the police",
            await setting.QueryAsync(db => db.AuditEntries.Where(entry => entry.SubjectId == breach.Id).Select(entry => entry.Sentence).ToListAsync()));
    }

    /// <summary>The second limb answered with yes, and no tick: the police and the LADO, and nothing held back.</summary>
    [Fact]
    public async Task A_possible_offence_asks_for_the_police_and_leaves_the_reporters_files_to_be_read()
    {
        var setting = await portal.NewSettingAsync();
        using var staff = await setting.SignInAsAsync(Role.Staff);
        await staff.PostFilesAsync(
            await staff.GetPageAsync("/breaches/report/form"), ReportForm.Good(new() { ["Form.PossibleOffence"] = "true" }), "Form.Files", ("a.jpg", Picture));
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        var breach = await setting.QueryAsync(db => db.Breaches.SingleAsync());
        Assert.True(breach.PossibleOffence);
        var page = await dsl.GetPageAsync($"/breaches/{breach.Id}/triage");
        Dictionary<string, string?> answers = new()
        {
            ["Form.PossibleOffence"] = "true",
            ["Form.Offence"] = nameof(GuideAnswer.Yes),
            ["Form.Threshold"] = nameof(HarmThreshold.MayMeet),
            ["Form.Decision"] = nameof(TriageDecision.Allegation),
            ["Form.Reason"] = "She was slapped",
        };

        var guide = await dsl.PostAsync(
            $"/breaches/{breach.Id}/triage/guide",
            [new("__RequestVerificationToken", page.ValueOf("__RequestVerificationToken")!), .. answers.Select(pair => KeyValuePair.Create(pair.Key, pair.Value!))]);
        await dsl.PostFormAsync(page, new(answers));

        Assert.Contains("A possible offence: The police and the LADO, both", guide.Text, StringComparison.Ordinal);
        var papers = await setting.QueryAsync(db => db.CasePapers.Include(one => one.Attachments).SingleAsync());
        var shown = await dsl.GetPageAsync($"/breaches/{breach.Id}");
        Assert.Contains("Tell the police", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Tell the LADO", shown.Text, StringComparison.Ordinal);
        Assert.NotNull(shown.Html.QuerySelector($"a[href$='{papers.Attachments[0].Id}']"));
        Assert.Equal(HttpStatusCode.OK, (await dsl.GetAsync($"/breaches/{breach.Id}/files/{papers.Attachments[0].Id}")).Status);
    }

    [Fact]
    public async Task Where_nobody_who_works_here_is_involved_triage_asks_for_the_police_and_not_the_LADO()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).AboutSomebody("A father at the gate").SavedAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);

        await dsl.PostFormAsync(await dsl.GetPageAsync($"/breaches/{breach.Id}/triage"), new()
        {
            ["Form.PossibleOffence"] = "true",
            ["Form.SeriousAllegation"] = "true",
            ["Form.Threshold"] = nameof(HarmThreshold.NobodyWhoWorksHere),
            ["Form.Decision"] = nameof(TriageDecision.ChildProtection),
            ["Form.Reason"] = "He hit his child",
        });

        var shown = await dsl.GetPageAsync($"/breaches/{breach.Id}");
        Assert.Contains("Tell the police", shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Tell the LADO", shown.Text, StringComparison.Ordinal);
        Assert.NotNull((await dsl.GetPageAsync($"/breaches/{breach.Id}/notes/new")).Html.QuerySelector("[value='Investigation']"));
    }

    [Fact]
    public async Task Until_the_LADO_advises_a_handler_adds_receipts_and_thanks_and_nothing_more()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).Triaged(TriageDecision.Allegation, HarmThreshold.MayMeet).Told(Agency.Lado).SavedAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        var (files, message) = ($"/breaches/{breach.Id}/files/new", $"/breaches/{breach.Id}/messages/new");

        var evidence = await dsl.PostFilesAsync(await dsl.GetPageAsync(files), [], "Form.Files", ("a.jpg", Picture));
        var receipt = await dsl.PostFilesAsync(
            await dsl.GetPageAsync(files), new() { ["Form.IsReceipt"] = "true" }, "Form.Files", ("receipt.jpg", Picture));
        var question = await dsl.PostFormAsync(
            await dsl.GetPageAsync(message), new() { ["Form.Kind"] = nameof(NoteKind.Investigation), ["Form.Text"] = "What did she say to you?" });
        var thanks = await dsl.PostFormAsync(
            await dsl.GetPageAsync(message), new() { ["Form.Kind"] = nameof(NoteKind.BasicFacts), ["Form.Text"] = "Thank you" });

        Assert.Equal(
            [HttpStatusCode.BadRequest, HttpStatusCode.Redirect, HttpStatusCode.BadRequest, HttpStatusCode.Redirect],
            new[] { evidence, receipt, question, thanks }.Select(answer => answer.Status));
        Assert.Contains("Ask the LADO first", evidence.Text, StringComparison.Ordinal);
        Assert.Contains("Ask the LADO first", question.Text, StringComparison.Ordinal);
        Assert.Equal("What did she say to you?", question.ValueOf("Form.Text"));
        Assert.Equal(["Thank you"], await setting.QueryAsync(db => db.CasePapers.SelectMany(papers => papers.Messages).Select(one => one.Text).ToListAsync()));
    }

    [Fact]
    public async Task Closed_twice_the_lesson_raises_one_review()
    {
        var setting = await portal.NewSettingAsync();
        var policyId = Ids.New();
        await setting.SaveAsync(db => db.Policies.Add(Policy.Create(
            policyId, setting.Id, "Mobile technology", PolicyKind.Policy, null, 12, setting[Role.Manager].Actor, TestClock.Start.AddDays(-9))));
        var breach = await Given.ABreach(setting).Triaged().WithOutcome().Debriefed(new PolicyLesson(policyId, "Name smart glasses")).SavedAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);

        await SendAsync("close", new() { ["Form.Reason"] = "Done" });
        await SendAsync("reopen", new() { ["Form.Reason"] = "New witness" });
        var reopened = await dsl.GetPageAsync($"/breaches/{breach.Id}");
        Assert.Contains("Triage it again", reopened.Html.QuerySelector(".portal-next")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("New facts known", reopened.Text, StringComparison.Ordinal);
        await SendAsync("triage", new() { ["Form.Reason"] = "By what is known now" });
        await SendAsync("outcome", new()
        {
            ["Form.Outcome"] = nameof(Outcome.NotAnAllegation),
            ["Form.DealtWith"] = "As before",
            ["Form.Reason"] = "Nothing new",
        });
        await SendAsync("debrief", []);
        await SendAsync("close", new() { ["Form.Reason"] = "Done again" });

        Assert.Equal(ReviewState.Open, (await setting.QueryAsync(db => db.Reviews.SingleAsync(review => review.PolicyId == policyId))).State);

        async Task SendAsync(string page, Dictionary<string, string?> fields)
        {
            var answer = await dsl.PostFormAsync(await dsl.GetPageAsync($"/breaches/{breach.Id}/{page}"), fields);
            Assert.True(answer.Status is HttpStatusCode.Redirect, answer.Text);
        }
    }

    [Fact]
    public async Task An_agency_worker_is_asked_about_like_anybody_who_works_here()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).AboutSomebody("The supply teacher of Tuesday").SavedAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        var shown = await dsl.GetPageAsync($"/breaches/{breach.Id}/triage");
        Dictionary<string, string?> good = new() { ["Form.Decision"] = nameof(TriageDecision.Conduct), ["Form.Reason"] = "As told" };

        var refused = await dsl.PostFormAsync(shown, new(good));
        var kept = await dsl.PostFormAsync(shown, new(good) { ["Form.Threshold"] = nameof(HarmThreshold.DoesNotAppearToMeet) });

        Assert.Contains("Answer the harm threshold question", refused.Text, StringComparison.Ordinal);
        Assert.NotNull(shown.Html.QuerySelector("[value='NobodyWhoWorksHere']"));
        Assert.Equal(HttpStatusCode.Redirect, kept.Status);
    }

    private static async Task AnswerAsync(TestSetting setting, Role role)
    {
        using var second = await setting.SignInAsAsync(role);
        var path = (await second.GetPageAsync("/")).Html.QuerySelectorAll("a").Select(link => link.GetAttribute("href"))
            .Single(href => href?.StartsWith("/breaches/second-opinions/", StringComparison.Ordinal) == true)!;
        var answer = await second.PostFormAsync(await second.GetPageAsync(path), new() { ["Form.Agrees"] = "true", ["Form.Answer"] = "I saw it too" });
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
    }
}
