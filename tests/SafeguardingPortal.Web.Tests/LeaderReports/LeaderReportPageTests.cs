using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.LeaderReports;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.LeaderReports;

public sealed class LeaderReportPageTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Theory]
    [InlineData(null, HttpStatusCode.Redirect, HttpStatusCode.Redirect, HttpStatusCode.Redirect)]
    [InlineData(Role.Staff, HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.Forbidden)]
    [InlineData(Role.Oversight, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.Forbidden)]
    [InlineData(Role.DeputyDsl, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK)]
    public async Task Those_who_see_figures_read_and_those_who_lead_write(
        Role? role, HttpStatusCode list, HttpStatusCode reading, HttpStatusCode writing)
    {
        var setting = await portal.NewSettingAsync();
        using var lead = await setting.LeadAsync();
        var report = await lead.WrittenAsync();
        await lead.GivenToAsync(report, setting[Role.Chair]);
        using var client = role is { } who ? await setting.SignInAsAsync(who) : portal.NewClient();

        Assert.Equal(list, (await client.GetAsync("/leader-reports")).Status);
        Assert.Equal(reading, (await client.GetAsync(report)).Status);
        Assert.Equal(writing, (await client.GetAsync("/leader-reports/new")).Status);
        Assert.Equal(writing, (await client.GetAsync($"{report}/give")).Status);
        Assert.Equal(writing, (await client.GetAsync($"{report}/correct")).Status);
        Assert.Equal(writing, (await client.GetAsync($"{report}/throw-away")).Status);
    }

    [Fact]
    public async Task Another_setting_finds_nothing()
    {
        var setting = await portal.NewSettingAsync();
        var other = await portal.NewSettingAsync();
        using var lead = await setting.LeadAsync();
        using var outsider = await other.SignInAsAsync(Role.Manager);
        var report = await lead.WrittenAsync();
        await lead.GivenToAsync(report, setting[Role.Chair]);

        foreach (var page in new[] { "", "/write", "/give", "/correct", "/throw-away", "/pdf" })
            Assert.Equal(HttpStatusCode.NotFound, (await outsider.GetAsync(report + page)).Status);
        Assert.DoesNotContain("LR-", (await outsider.GetPageAsync("/leader-reports")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_is_begun_written_given_and_read()
    {
        var setting = await portal.NewSettingAsync();
        using var lead = await setting.LeadAsync();
        using var chair = await setting.SignInAsAsync(Role.Chair);
        var start = await lead.GetPageAsync("/leader-reports/new");
        var refused = await lead.PostFormAsync(start, new() { ["Form.Kind"] = "Regular", ["Form.Audience"] = "Leaders", ["Form.Until"] = $"{TestClock.Today:yyyy-MM-dd}" });
        Assert.Equal((HttpStatusCode.BadRequest, "Regular"), (refused.Status, refused.ValueOf("Form.Kind")));
        Assert.Contains("days that are over", refused.Text, StringComparison.Ordinal);

        var report = await lead.BegunAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await chair.GetAsync(report)).Status);
        var unwritten = await lead.GivenToAsync(report, setting[Role.Chair]);
        Assert.Equal(HttpStatusCode.BadRequest, unwritten.Status);
        Assert.Contains("under each heading", unwritten.Text, StringComparison.Ordinal);
        var form = await lead.GetPageAsync($"{report}/write");
        var words = new Dictionary<string, string?> { ["Form.Did"] = "Trained all.", ["Form.Learnt"] = "Watches.", ["Form.Asked"] = "Lockers." };
        Assert.Equal(report, (await lead.PostFormAsync(form, words)).Location);
        var stale = await lead.PostFormAsync(form, new() { ["Form.Did"] = "Something else." });
        Assert.Equal((HttpStatusCode.Conflict, "Something else."), (stale.Status, stale.ValueOf("Form.Did")));

        var nobody = await lead.PostFormAsync(
            await lead.GetPageAsync($"{report}/give"), new() { ["Form.Minutes"] = "Item 6", ["Form.How"] = "InPortal" });
        Assert.Equal((HttpStatusCode.BadRequest, "Item 6"), (nobody.Status, nobody.ValueOf("Form.Minutes")));
        Assert.Equal(report, (await lead.GivenToAsync(report, setting[Role.Chair])).Location);

        var mail = await setting.QueryAsync(db => db.OutboxMails.SingleAsync(mail => mail.Key.StartsWith("leader-report-given")));
        Assert.Equal(setting[Role.Chair].Id, mail.RecipientId);
        Assert.DoesNotContain("Watches", mail.Body, StringComparison.Ordinal);
        Assert.Contains("report to read", (await chair.GetPageAsync("/")).Text, StringComparison.Ordinal);
        var page = await chair.GetPageAsync(report);
        Assert.Contains("Lockers.", page.Text, StringComparison.Ordinal);
        await chair.PostFormAsync(page, [], action: report);
        await chair.PostFormAsync(page, [], action: report);
        Assert.Equal(setting[Role.Chair].Id, (await setting.QueryAsync(db => db.LeaderReportReceipts.SingleAsync())).PersonId);
        Assert.DoesNotContain("report to read", (await chair.GetPageAsync("/")).Text, StringComparison.Ordinal);
        Assert.Equal(
            ["LeaderReportGiven", "LeaderReportRead", "LeaderReportStarted", "LeaderReportWritten"],
            await setting.QueryAsync(db => db.AuditEntries.Where(entry => entry.Event.StartsWith("LeaderReport")).Select(entry => entry.Event)
                .OrderBy(name => name).ToListAsync()));
        Assert.Contains("1 of 1 read it", (await lead.GetPageAsync("/leader-reports")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_that_was_given_is_written_no_more_and_given_to_more_people_later()
    {
        var setting = await portal.NewSettingAsync();
        using var lead = await setting.LeadAsync();
        var report = await lead.WrittenAsync();
        var form = await lead.GetPageAsync($"{report}/write");
        await lead.GivenToAsync(report, setting[Role.Chair], HandedOver.OnPaper);

        Assert.Equal(report, (await lead.GetAsync($"{report}/write")).Location);
        var late = await lead.PostFormAsync(form, new() { ["Form.Did"] = "Too late." });
        Assert.Equal((HttpStatusCode.Conflict, "Too late."), (late.Status, late.ValueOf("Form.Did")));
        var more = await lead.GetPageAsync($"{report}/give");
        Assert.DoesNotContain(setting[Role.Chair].Name, more.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(setting[Role.Staff].Name, more.Text, StringComparison.Ordinal);
        await lead.PostFormAsync(more, new()
        {
            ["Form.Others"] = "The committee\nThe parents' forum",
            ["Form.How"] = "AtMeeting",
            ["Form.Minutes"] = "Item 6",
        });

        Assert.Equal(
            [setting[Role.Chair].Name, "The committee", "The parents' forum"],
            (await setting.OnlyReportAsync()).Recipients.OrderBy(recipient => recipient.PersonId is null).ThenBy(recipient => recipient.Name)
                .Select(recipient => recipient.Name));
        Assert.False(await setting.QueryAsync(db => db.OutboxMails.AnyAsync(mail => mail.Key.StartsWith("leader-report"))));
    }

    [Fact]
    public async Task A_draft_is_thrown_away_with_a_reason_and_its_days_are_free_again()
    {
        var setting = await portal.NewSettingAsync();
        using var lead = await setting.LeadAsync();
        var draft = await lead.WrittenAsync();
        var page = await lead.GetPageAsync($"{draft}/throw-away");

        var silent = await lead.PostFormAsync(page, []);
        Assert.Equal(HttpStatusCode.BadRequest, silent.Status);
        Assert.Contains("Say why it is not needed", silent.Text, StringComparison.Ordinal);
        await lead.PostFormAsync(await lead.GetPageAsync($"{draft}/write"), new() { ["Form.Did"] = "Trained two." });
        var stale = await lead.PostFormAsync(page, new() { ["Form.Reason"] = "The wrong days" });
        Assert.Equal((HttpStatusCode.Conflict, "The wrong days"), (stale.Status, stale.ValueOf("Form.Reason")));
        Assert.Equal("/leader-reports", (await lead.PostFormAsync(stale, new() { ["Form.Reason"] = "The wrong days" })).Location);

        Assert.Contains("Thrown away", (await lead.GetPageAsync("/leader-reports")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Trained", (await lead.GetPageAsync(draft)).Text, StringComparison.Ordinal);
        Assert.Equal(draft, (await lead.GetAsync($"{draft}/write")).Location);
        Assert.Equal(draft, (await lead.GetAsync($"{draft}/give")).Location);
        var next = await lead.WrittenAsync();
        await lead.GivenToAsync(next, setting[Role.Chair]);
        var given = await lead.PostFormAsync(await lead.GetPageAsync($"{next}/throw-away"), new() { ["Form.Reason"] = "The wrong days" });
        Assert.Contains("Put it right with a new one", given.Text, StringComparison.Ordinal);
        Assert.Equal("The wrong days", await setting.QueryAsync(db => db.AuditEntries
            .Where(entry => entry.Event == "LeaderReportThrownAway").Select(entry => entry.Why).SingleAsync()));
    }

    [Fact]
    public async Task What_is_told_to_named_people_alone_is_known_to_them_and_its_writer()
    {
        var setting = await portal.NewSettingAsync();
        using var lead = await setting.LeadAsync();
        using var leader = await setting.SignInAsAsync(Role.Manager);
        using var chair = await setting.SignInAsAsync(Role.Chair);
        var report = await lead.BegunAsync(LeaderReportKind.ToldAtOnce, ReportAudience.NamedOnly);
        await lead.PostFormAsync(await lead.GetPageAsync($"{report}/write"), new() { ["Form.Told"] = "A quince-coloured phone." });
        Assert.Equal(HttpStatusCode.NotFound, (await leader.GetAsync($"{report}/write")).Status);
        await lead.GivenToAsync(report, setting[Role.Chair]);

        Assert.Contains("quince", (await chair.GetPageAsync(report)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await chair.GetAsync($"{report}/give")).Status);
        foreach (var page in new[] { "", "/give", "/correct", "/throw-away", "/pdf" })
            Assert.Equal(HttpStatusCode.NotFound, (await leader.GetAsync(report + page)).Status);
        Assert.DoesNotContain("LR-", (await leader.GetPageAsync("/leader-reports")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("LR-", (await leader.GetPageAsync("/audit")).Text, StringComparison.Ordinal);
        Assert.Contains("LR-", (await lead.GetPageAsync("/audit")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Staff_read_what_they_were_given_and_see_nobody_else()
    {
        var setting = await portal.NewSettingAsync();
        using var lead = await setting.LeadAsync();
        using var staff = await setting.SignInAsAsync(Role.Staff);
        var report = await lead.WrittenAsync(ReportAudience.AllStaff);
        Assert.Contains("No report for you", (await staff.GetPageAsync("/leader-reports")).Text, StringComparison.Ordinal);

        await lead.PostFormAsync(await lead.GetPageAsync($"{report}/give"), new() { ["Form.Everybody"] = "true", ["Form.How"] = "InPortal" });

        Assert.Equal(TestSetting.Offices.Count, (await setting.OnlyReportAsync()).Recipients.Count);
        Assert.Contains("To read", (await staff.GetPageAsync("/leader-reports")).Text, StringComparison.Ordinal);
        var page = await staff.GetPageAsync(report);
        Assert.Contains("I have read this", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(setting[Role.Chair].Name, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_is_put_right_by_a_new_report_that_names_it()
    {
        var setting = await portal.NewSettingAsync();
        using var lead = await setting.LeadAsync();
        var report = await lead.WrittenAsync();
        await lead.GivenToAsync(report, setting[Role.Chair]);
        var form = await lead.GetPageAsync($"{report}/correct");

        Assert.Equal(HttpStatusCode.BadRequest, (await lead.PostFormAsync(form, new() { ["Form.Reason"] = "" })).Status);
        var right = (await lead.PostFormAsync(form, new() { ["Form.Reason"] = "The training was another one." })).Location![..^"/write".Length];
        Assert.Equal("Trained all.", (await lead.GetPageAsync($"{right}/write")).ValueOf("Form.Did"));
        var twice = await lead.PostFormAsync(form, new() { ["Form.Reason"] = "Again." });
        Assert.Equal((HttpStatusCode.BadRequest, "Again."), (twice.Status, twice.ValueOf("Form.Reason")));
        await lead.GivenToAsync(right, setting[Role.Chair]);

        Assert.Contains("put right by", (await lead.GetPageAsync(report)).Text, StringComparison.Ordinal);
        Assert.Contains("another one", (await lead.GetPageAsync(right)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_next_one_is_a_task_for_the_safeguarding_lead()
    {
        var setting = await portal.NewSettingAsync();
        using var lead = await setting.LeadAsync();
        using var leader = await setting.SignInAsAsync(Role.Manager);
        Assert.Contains("The first report to leaders", (await lead.GetPageAsync("/")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("report to leaders", (await leader.GetPageAsync("/")).Html.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        await lead.GivenToAsync(await lead.WrittenAsync(), setting[Role.Chair]);

        Assert.DoesNotContain("The first report", (await lead.GetPageAsync("/")).Text, StringComparison.Ordinal);
        Assert.Contains("given by Sun 6 Sep", (await lead.GetPageAsync("/leader-reports")).Text, StringComparison.Ordinal);
    }
}
