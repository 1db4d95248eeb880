using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.SubjectAccess;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Features.SubjectAccess.RemindOfRequests;

namespace SafeguardingPortal.Web.Tests.SubjectAccess;

/// <summary>What leaves the setting, by when, and that it left.</summary>
public sealed class AnswerTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task What_an_open_case_holds_stays_here_until_somebody_decides_and_notes_for_the_compiler_are_never_printed()
    {
        var setting = await portal.NewSettingAsync();
        var about = await setting.NewPersonAsync();
        var open = await Given.ABreach(setting).About(about).Triaged().SavedAsync();
        var closed = await Given.ABreach(setting).About(about).Triaged().WithOutcome().Debriefed().Closed().SavedAsync();
        var linked = await Given.AConcern(setting).About(about).FromCase(open).SavedAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);
        var page = await OpenAsync(client, about);
        Assert.Contains("Held back until somebody decides", page.Text, StringComparison.Ordinal);
        Assert.Contains("For you, not printed", page.Text, StringComparison.Ordinal);

        var printed = await client.GetPageAsync($"{page.Path}/print");

        Assert.Contains(closed.Reference, printed.Text, StringComparison.Ordinal);
        foreach (var trace in new[] { open.Reference, linked.Reference, "quince", "Held back", "hold it back", "may know of", "Decide" })
            Assert.DoesNotContain(trace, printed.Html.Body!.TextContent, StringComparison.Ordinal);

        var given = await DecideAsync(client, $"{page.Path}/decide?piece={open.Id:N}.what", "give", "The LADO agrees");
        Assert.True(given.Status is HttpStatusCode.Redirect, given.Text);
        printed = await client.GetPageAsync($"{page.Path}/print");
        Assert.Contains(open.Reference, printed.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("As reported", printed.Text[printed.Text.IndexOf(open.Reference, StringComparison.Ordinal)..printed.Text.IndexOf(closed.Reference, StringComparison.Ordinal)], StringComparison.Ordinal);
        Assert.DoesNotContain("The LADO agrees", printed.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_piece_is_held_back_under_an_exemption_with_a_reason()
    {
        var setting = await portal.NewSettingAsync();
        var about = await setting.NewPersonAsync();
        var closed = await Given.ABreach(setting).About(about).Triaged().WithOutcome().Debriefed().Closed().SavedAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);
        var page = await OpenAsync(client, about);
        var path = $"{page.Path}/decide?piece={closed.Id:N}.lessons";
        Assert.Contains("Data Protection Act 2018, schedule 2", (await client.GetPageAsync(path)).Text, StringComparison.Ordinal);

        var wrong = await DecideAsync(client, path, "", "Kept");
        Assert.Equal((HttpStatusCode.BadRequest, "Kept"), (wrong.Status, wrong.ValueOf("Form.Reason")));
        var invented = await DecideAsync(client, path, "house-rule", "Kept");
        Assert.Equal(HttpStatusCode.BadRequest, invented.Status);
        Assert.Contains("Choose the exemption", invented.Text, StringComparison.Ordinal);
        var shown = await client.GetPageAsync(path);
        var answer = await DecideAsync(client, path, "rights-of-others", "It is about a colleague");

        Assert.True(answer.Status is HttpStatusCode.Redirect, answer.Text);
        Assert.Contains("Rights of others: It is about a colleague", (await client.GetPageAsync(page.Path)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Lockers moved", (await client.GetPageAsync($"{page.Path}/print")).Text, StringComparison.Ordinal);
        Assert.Equal("It is about a colleague", await setting.QueryAsync(db =>
            db.AuditEntries.Where(entry => entry.Event == nameof(PieceWithheld)).Select(entry => entry.Why).SingleAsync()));
        var stale = await client.PostFormAsync(shown, new() { ["Form.Decision"] = "give", ["Form.Reason"] = "So" });
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"{page.Path}/decide?piece=nothing")).Status);
    }

    [Fact]
    public async Task It_takes_longer_and_is_answered_and_each_form_climbs_the_ladder()
    {
        var setting = await portal.NewSettingAsync();
        var about = await setting.NewPersonAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);
        var page = await OpenAsync(client, about);
        Assert.Contains("Answer by Fri 5 Jun 2026", page.Text, StringComparison.Ordinal);
        Assert.Contains("One month from Tuesday 5 May 2026", page.Text, StringComparison.Ordinal);
        Assert.Contains("1 request for somebody\u2019s own data to answer", (await client.GetPageAsync("/")).Text, StringComparison.Ordinal);
        var (extend, record) = (await client.GetPageAsync($"{page.Path}/extend"), await client.GetPageAsync($"{page.Path}/answer"));

        var wrong = await client.PostFormAsync(extend, new() { ["Form.ToldOn"] = "", ["Form.Reason"] = "Four cases" });
        Assert.Equal((HttpStatusCode.BadRequest, "Four cases"), (wrong.Status, wrong.ValueOf("Form.Reason")));
        var longer = await client.PostFormAsync(extend, new() { ["Form.ToldOn"] = "2026-05-06", ["Form.Reason"] = "Four cases" });
        Assert.True(longer.Status is HttpStatusCode.Redirect, longer.Text);
        Assert.Contains("Answer by Wed 5 Aug 2026", (await client.GetPageAsync(page.Path)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostFormAsync(
            await client.GetPageAsync($"{page.Path}/extend"), new() { ["Form.ToldOn"] = "2026-05-06", ["Form.Reason"] = "Again" })).Status);

        var stale = await client.PostFormAsync(record, new() { ["Form.On"] = "2026-05-06", ["Form.How"] = "By post" });
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostFormAsync(stale, new() { ["Form.On"] = "2026-05-07", ["Form.How"] = "By post" })).Status);
        var answered = await client.PostFormAsync(stale, new() { ["Form.On"] = "2026-05-06", ["Form.How"] = "By post" });

        Assert.True(answered.Status is HttpStatusCode.Redirect, answered.Text);
        var after = await client.GetPageAsync(page.Path);
        Assert.Contains("Answered on Wed 6 May 2026", after.Text, StringComparison.Ordinal);
        Assert.Null(after.Html.QuerySelector("a[href*='/decide?']"));
        Assert.DoesNotContain("own data to answer", (await client.GetPageAsync("/")).Text, StringComparison.Ordinal);
        Assert.Contains("Answered on", (await client.GetPageAsync("/subject-access")).Text, StringComparison.Ordinal);
        Assert.Equal("By post", await setting.QueryAsync(db =>
            db.AuditEntries.Where(entry => entry.Event == nameof(AccessRequestAnswered)).Select(entry => entry.Why).SingleAsync()));

        using var other = await (await portal.NewSettingAsync()).SignInAsAsync(Role.Manager);
        using var staff = await setting.SignInAsAsync(Role.Staff);
        using var stranger = portal.NewClient();
        foreach (var path in new[] { $"{page.Path}/extend", $"{page.Path}/answer", $"{page.Path}/decide?piece=x" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(path)).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await staff.GetAsync(path)).Status);
            Assert.StartsWith("https://portal.test/sign-in", (await stranger.GetAsync(path)).Location, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Those_who_answer_are_reminded_once_and_whoever_asked_never_is()
    {
        var setting = await portal.NewSettingAsync();
        await OpenOnAsync(setting, setting[Role.Dsl], TestClock.Today.AddMonths(-1));
        await OpenOnAsync(setting, await setting.NewPersonAsync(), TestClock.Today);

        await RemindAsync(setting);
        await RemindAsync(setting);

        var mails = await setting.QueryAsync(db => db.OutboxMails.AsNoTracking().Where(mail => mail.Key.StartsWith("subject-access-due:")).ToListAsync());
        Assert.Single(mails, mail => mail.RecipientId == setting[Role.Manager].Id);
        Assert.DoesNotContain(mails, mail => mail.RecipientId == setting[Role.Dsl].Id);
        Assert.All(mails, mail => Assert.DoesNotContain(setting[Role.Dsl].Name, mail.Body, StringComparison.Ordinal));
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        Assert.Contains("1 request for", (await dsl.GetPageAsync("/")).Text, StringComparison.Ordinal);
    }

    private Task RemindAsync(TestSetting setting) =>
        portal.InScopeAsync(setting.Id, services => services.GetRequiredService<RemindOfRequestsTask>().RunAsync(CancellationToken.None));

    private static Task OpenOnAsync(TestSetting setting, TestPerson about, DateOnly on)
    {
        var id = Data.Ids.New();
        return setting.SaveAsync(db => db.AccessRequests.Add(AccessRequest.Open(
            id, setting.Id, $"SA-2026-{id.ToString("N")[^6..]}", about.Id, on, "By letter", AnswerLimit.Of(Domain.RuleBooks.RuleBook.AsItComes),
            setting[Role.Manager].Actor, TestClock.Start)));
    }

    private static async Task<PortalAnswer> DecideAsync(PortalClient client, string path, string decision, string reason) =>
        await client.PostFormAsync(await client.GetPageAsync(path), new() { ["Form.Decision"] = decision, ["Form.Reason"] = reason });

    private static async Task<PortalAnswer> OpenAsync(PortalClient client, TestPerson about)
    {
        var answer = await client.PostFormAsync(
            await client.GetPageAsync("/subject-access"),
            new() { ["Form.PersonId"] = about.Id.ToString(), ["Form.ReceivedOn"] = "2026-05-05", ["Form.Identity"] = "Came in person" });
        Assert.True(answer.Status is HttpStatusCode.Redirect, answer.Text);
        return await client.GetPageAsync(answer.Location!);
    }
}
