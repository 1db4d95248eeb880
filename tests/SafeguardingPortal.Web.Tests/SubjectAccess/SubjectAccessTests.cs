using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.Papers;
using SafeguardingPortal.Domain.Breaches.Work;
using SafeguardingPortal.Domain.Exceptions;
using SafeguardingPortal.Domain.SubjectAccess;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.SubjectAccess;

/// <summary>What is held about a person: gathered whole, third parties hidden, each piece shown only for a reason.</summary>
public sealed class SubjectAccessTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task It_gathers_what_is_held_with_third_parties_hidden()
    {
        var setting = await portal.NewSettingAsync();
        var about = await setting.NewPersonAsync();
        var breach = await Given.ABreach(setting).About(about).Triaged().Told(Agency.Lado, $"Ask {setting[Role.Dsl].Name} again").SavedAsync();
        var concern = await Given.AConcern(setting).About(about).DealtWith().SavedAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);

        var page = await OpenAsync(client, about);

        foreach (var words in new[] { about.Name, about.Email, breach.Reference, concern.Reference, "quince-coloured watch", "Took photos of [third party]", "Ask [third party] again", "check-in", "Noticed by[third party]" }.Take(7))
            Assert.Contains(words, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(setting[Role.Dsl].Name, page.Html.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("A.B.", page.Text, StringComparison.Ordinal);
        var printed = await client.GetPageAsync($"{page.Path}/print");
        Assert.Contains($"Compiled by {setting[Role.Manager].Name}", printed.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Give this piece", printed.Text, StringComparison.Ordinal);
        Assert.Equal(2, await setting.QueryAsync(db => db.AuditEntries.CountAsync(entry => entry.SubjectType == "AccessRequest" && entry.Event == "RecordOpened")));
    }

    [Fact]
    public async Task It_gathers_the_work_on_the_case_and_what_passed_with_the_reporter_and_says_what_it_leaves_out()
    {
        var setting = await portal.NewSettingAsync();
        var about = await setting.NewPersonAsync();
        var breach = await Given.ABreach(setting).About(about).Triaged().WithOutcome(Outcome.Substantiated).SavedAsync();
        await setting.QueryAsync(async db =>
        {
            var (by, now) = (setting[Role.Manager].Actor, TestClock.Start);
            var stored = await db.Breaches.Include(one => one.Contacts).Include(one => one.Subjects).Include(one => one.SecondOpinions).SingleAsync();
            stored.DecideOnDbs(DbsDecision.DoNotRefer, "The bar is not reached", by, now);
            var work = CaseWork.Begin(stored, by, now);
            work.Enter(
                stored, Ids.New(), new NewEntry(EntryKind.Interview, $"{setting[Role.Dsl].Name} asked about AB by the pond", "The deputy", now), by, now);
            work.ConsiderSuspension(stored, SuspensionChoice.Supervised, "Leave and other duties", "The risk is small", by, now);
            work.NotePrivately(stored, Ids.New(), "A hunch of mine", by, now);
            var papers = CasePapers.For(stored);
            papers.ReporterAdds(stored, Ids.New(), "I forgot the second photo", setting[Role.Staff].Actor, now);
            db.CaseWork.Add(work);
            db.CasePapers.Add(papers);
            return await db.SaveChangesAsync();
        });
        using var client = await setting.SignInAsAsync(Role.Manager);

        var page = await OpenAsync(client, about);

        foreach (var words in new[]
        {
            breach.Reference, "[third party] asked about [third party] by the pond", "Leave and other duties", "The risk is small", "The bar is not reached",
            "I forgot the second photo", "No child was concerned", "Private notes of handlers are not copied here", "Present[third party]",
        })
            Assert.Contains(words, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("hunch", page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_piece_is_given_unredacted_only_for_a_reason()
    {
        var setting = await portal.NewSettingAsync();
        var about = await setting.NewPersonAsync();
        await Given.ABreach(setting).About(about).SavedAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);
        var page = await OpenAsync(client, about);
        var link = page.Html.QuerySelector("main a[href*='/show?piece=']")!.GetAttribute("href")!;
        var shown = await client.GetPageAsync(link);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostFormAsync(shown, new() { ["Form.Reason"] = "" })).Status);

        var answer = await client.PostFormAsync(shown, new() { ["Form.Reason"] = "The family agreed" });

        Assert.True(answer.Status is HttpStatusCode.Redirect, answer.Text);
        var after = await client.GetPageAsync(answer.Location!);
        Assert.Contains(GivenBreach.WhatHappened, after.Text, StringComparison.Ordinal);
        Assert.Contains("Given with third parties", after.Text, StringComparison.Ordinal);
        Assert.Equal("The family agreed", await setting.QueryAsync(db => db.AuditEntries.Where(entry => entry.Event == nameof(PieceShown)).Select(entry => entry.Why).SingleAsync()));
        Assert.Equal(HttpStatusCode.Conflict, (await client.PostFormAsync(shown, new() { ["Form.Reason"] = "Again" })).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"{page.Path}/show?piece=nothing")).Status);
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        Assert.DoesNotContain("The family agreed", (await dsl.GetPageAsync("/audit")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_asks_for_what_is_missing_and_keeps_what_was_typed()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Dsl);
        var shown = await client.GetPageAsync("/subject-access");

        var wrong = await client.PostFormAsync(shown, new() { ["Form.PersonId"] = "", ["Form.ReceivedOn"] = "2026-05-01", ["Form.Identity"] = "By letter" });
        Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
        Assert.Equal("By letter", wrong.ValueOf("Form.Identity"));
        var own = await client.PostFormAsync(shown, new() { ["Form.PersonId"] = setting[Role.Dsl].Id.ToString(), ["Form.ReceivedOn"] = "2026-05-01", ["Form.Identity"] = "Me" });
        Assert.Equal(HttpStatusCode.BadRequest, own.Status);
        Assert.Contains("Somebody else answers", own.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_reader_may_not_know_of_is_not_there_and_nobody_answers_their_own()
    {
        var setting = await portal.NewSettingAsync();
        var about = await setting.NewPersonAsync();
        var hidden = await Given.ABreach(setting).About(about, setting[Role.Dsl]).SavedAsync();
        var concern = await Given.AConcern(setting).About(about).RecordedBy(setting[Role.Manager]).KeptFrom(setting[Role.Dsl]).SavedAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        var page = await OpenAsync(dsl, about);
        foreach (var trace in new[] { hidden.Reference, concern.Reference, "quince" })
            Assert.DoesNotContain(trace, page.Body, StringComparison.Ordinal);
        using var manager = await setting.SignInAsAsync(Role.Manager);
        Assert.Contains(hidden.Reference, (await manager.GetPageAsync(page.Path)).Text, StringComparison.Ordinal);

        var ofDsl = await OpenAsync(manager, setting[Role.Dsl]);
        Assert.Equal(HttpStatusCode.NotFound, (await dsl.GetAsync(ofDsl.Path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await dsl.GetAsync($"{ofDsl.Path}/print")).Status);
        Assert.DoesNotContain("SA-2026-0002", (await dsl.GetPageAsync("/subject-access")).Text, StringComparison.Ordinal);
        using var other = await (await portal.NewSettingAsync()).SignInAsAsync(Role.Manager);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(page.Path)).Status);
        foreach (var role in new[] { Role.Staff, Role.DeputyDsl, Role.Administrator, Role.Oversight })
        {
            using var client = await setting.SignInAsAsync(role);
            Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync(page.Path)).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync("/subject-access")).Status);
        }

        using var stranger = portal.NewClient();
        Assert.StartsWith("https://portal.test/sign-in", (await stranger.GetAsync(page.Path)).Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Why_a_private_exception_was_asked_is_shown_to_those_who_decide_it_alone_and_its_reading_is_on_record()
    {
        var setting = await portal.NewSettingAsync();
        var about = await setting.NewPersonAsync();
        var request = await about.AskedAsync(ExceptionType.Medical);
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        using var manager = await setting.SignInAsAsync(Role.Manager);

        var unread = await OpenAsync(dsl, about);
        var read = await OpenAsync(manager, about);

        Assert.Contains(request.Reference, unread.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("A hospital may ring", unread.Body, StringComparison.Ordinal);
        Assert.Contains("A hospital may ring", read.Text, StringComparison.Ordinal);
        Assert.Equal(
            [setting[Role.Manager].Id],
            await setting.QueryAsync(db => db.AuditEntries.Where(entry => entry.SubjectId == request.Id && entry.Event == "RecordOpened").Select(entry => entry.ActorId).ToListAsync()));
    }

    [Fact]
    public async Task What_the_person_did_on_a_case_that_is_kept_from_the_reader_moves_no_number_and_a_guess_is_called_one()
    {
        var setting = await portal.NewSettingAsync();
        var about = await setting.NewPersonAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        var page = await OpenAsync(dsl, about);
        var before = Traces(page);

        await Given.ABreach(setting).About(setting[Role.Dsl]).ReportedBy(about).SavedAsync();
        await setting.QueryAsync(async db =>
        {
            var people = await db.HandlersAsync(TestClock.Today, CancellationToken.None);
            db.Breaches.Add(Breach.Report(
                Ids.New(), setting.Id, "BR-2026-7001", new BreachReport(BreachCategory.Other, "Somebody shouted", null, null, null, false, false),
                [new NamedSubject(Ids.New(), SubjectKind.PersonOfSetting, about.Id, Guessed: true)], people, setting[Role.Manager].Actor, TestClock.Start));
            return await db.SaveChangesAsync();
        });
        var after = await dsl.GetPageAsync(page.Path);

        Assert.Equal(before, Traces(after));
        Assert.Contains("may be meant; nobody has confirmed it", after.Text, StringComparison.Ordinal);

        static string Traces(PortalAnswer answer) => answer.Text[answer.Text.IndexOf("Traces of", StringComparison.Ordinal)..];
    }

    private static async Task<PortalAnswer> OpenAsync(PortalClient client, TestPerson about)
    {
        var shown = await client.GetPageAsync("/subject-access");
        var answer = await client.PostFormAsync(
            shown, new() { ["Form.PersonId"] = about.Id.ToString(), ["Form.ReceivedOn"] = "2026-05-05", ["Form.Identity"] = "Came in person" });
        Assert.True(answer.Status is HttpStatusCode.Redirect, answer.Text);
        return await client.GetPageAsync(answer.Location!);
    }
}
