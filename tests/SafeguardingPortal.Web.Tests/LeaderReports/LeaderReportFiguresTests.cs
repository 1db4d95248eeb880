using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.LeaderReports;
using SafeguardingPortal.Domain.Policies.Promises;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Platform.Evidence;
using SafeguardingPortal.Web.Tests.Print;

namespace SafeguardingPortal.Web.Tests.LeaderReports;

public sealed class LeaderReportFiguresTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private static readonly DateTimeOffset Then = TestClock.Start.AddDays(-20);

    [Fact]
    public async Task A_handful_of_reports_is_one_coarse_number_and_more_are_broken_down()
    {
        var setting = await portal.NewSettingAsync();
        using var lead = await setting.LeadAsync();
        var report = await lead.BegunAsync();
        Assert.Contains("All | 0", (await lead.GetPageAsync(report)).Figures());
        await ReportedAsync(setting, 3);
        var few = (await lead.GetPageAsync(report)).Figures();
        await ReportedAsync(setting, 4);
        await Given.ABreach(setting).Of(BreachCategory.Data).ReportedBy(setting[Role.Chair], Then).SavedAsync();
        var more = (await lead.GetPageAsync(report)).Figures();

        Assert.Contains("All | fewer than 5", few);
        Assert.DoesNotContain(few, row => row.StartsWith("A photo", StringComparison.Ordinal));
        Assert.Contains("A photo, video or recording of a child | 7", more);
        Assert.Contains("Personal data lost, shown or sent wrongly | fewer than 5", more);
        Assert.Contains("All | not shown", more);
        // Each of the other breakdowns would add up to the number that is not shown.
        Assert.Contains("Still open | not shown", more);
        Assert.Contains("Not for the LADO, or not decided yet | not shown", more);
    }

    [Theory]
    [InlineData(Role.Dsl)]
    [InlineData(Role.DeputyDsl)]
    [InlineData(Role.Oversight)]
    public async Task A_case_or_concern_about_a_reader_changes_no_figure(Role subject)
    {
        var setting = await portal.NewSettingAsync();
        using var lead = await setting.LeadAsync();
        await ReportedAsync(setting, 5);
        var report = await lead.WrittenAsync();
        var before = (await lead.GetPageAsync(report)).Figures();
        await Given.ABreach(setting).About(setting[subject]).ReportedBy(setting[Role.Staff], Then)
            .Triaged(TriageDecision.Allegation, HarmThreshold.MayMeet).SavedAsync();
        await Given.AConcern(setting).About(setting[subject]).RecordedBy(setting[Role.Manager]).SavedAsync();

        Assert.Equal(before, (await lead.GetPageAsync(report)).Figures());
        await lead.GivenToAsync(report, setting[Role.Chair]);
        Assert.Equal(before, (await lead.GetPageAsync(report)).Figures());
    }

    [Fact]
    public async Task A_report_to_everybody_counts_no_case_about_anybody_who_works_here()
    {
        var setting = await portal.NewSettingAsync();
        using var lead = await setting.LeadAsync();
        var report = await lead.BegunAsync(audience: ReportAudience.AllStaff);
        var before = (await lead.GetPageAsync(report)).Figures();
        for (var number = 0; number < 6; number++)
            await Given.ABreach(setting).About(setting[Role.Staff]).ReportedBy(setting[Role.Chair], Then).SavedAsync();

        Assert.Equal(before, (await lead.GetPageAsync(report)).Figures());
        await ReportedAsync(setting, 6);
        Assert.Contains("All | 6", (await lead.GetPageAsync(report)).Figures());
    }

    [Fact]
    public async Task What_was_given_stays_when_the_records_change_and_whoever_reads_figures_later_reads_none_about_cases()
    {
        var setting = await portal.NewSettingAsync();
        using var lead = await setting.LeadAsync();
        await ReportedAsync(setting, 6);
        var report = await lead.WrittenAsync();
        await lead.GivenToAsync(report, setting[Role.Chair]);
        var given = (await lead.GetPageAsync(report)).Figures();
        await ReportedAsync(setting, 5);
        var promoted = await setting.NewPersonAsync(Role.DeputyDsl);
        using var later = await promoted.SignInAsync();

        Assert.Equal(given, (await lead.GetPageAsync(report)).Figures());
        Assert.Contains("All | 6", given);
        var page = await later.GetPageAsync(report);
        Assert.Contains("You read them from the next report on", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(page.Figures(), row => row.StartsWith("All", StringComparison.Ordinal));
        Assert.Contains(page.Figures(), row => row.StartsWith("Training held", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_report_that_puts_it_right_tells_no_difference_of_a_few()
    {
        var setting = await portal.NewSettingAsync();
        using var lead = await setting.LeadAsync();
        await ReportedAsync(setting, 6);
        var report = await lead.WrittenAsync();
        await lead.GivenToAsync(report, setting[Role.Chair]);
        var right = (await lead.PostFormAsync(await lead.GetPageAsync($"{report}/correct"), new() { ["Form.Reason"] = "A number was wrong." }))
            .Location![..^"/write".Length];

        Assert.Contains("All | 6", (await lead.GetPageAsync(right)).Figures());
        await ReportedAsync(setting, 1);
        Assert.Contains("All | not shown", (await lead.GetPageAsync(right)).Figures());
        await ReportedAsync(setting, 4);
        Assert.Contains("All | 11", (await lead.GetPageAsync(right)).Figures());
    }

    [Fact]
    public async Task A_report_has_the_numbers_of_the_one_before_where_its_readers_are_the_same()
    {
        var setting = await portal.NewSettingAsync();
        using var lead = await setting.LeadAsync();
        await ReportedAsync(setting, 6);
        var first = await lead.WrittenAsync(until: LeaderReportSteps.Until.AddDays(-9));
        await lead.GivenToAsync(first, setting[Role.Chair]);
        var covered = await lead.PostFormAsync(await lead.GetPageAsync("/leader-reports/new"), new()
        {
            ["Form.Kind"] = "Regular",
            ["Form.Audience"] = "AllStaff",
            ["Form.From"] = $"{LeaderReportSteps.Until.AddDays(-9):yyyy-MM-dd}",
        });
        Assert.Contains(" is about some of these days already", covered.Text, StringComparison.Ordinal);

        var next = await lead.BegunAsync(from: LeaderReportSteps.Until.AddDays(-8));
        Assert.Contains("All | 0 | 6", (await lead.GetPageAsync(next)).Figures());
        await setting.NewPersonAsync(Role.Oversight);
        Assert.DoesNotContain("All | 0 | 6", (await lead.GetPageAsync(next)).Figures());
    }

    [Fact]
    public async Task It_is_printed_with_its_words_and_figures()
    {
        var setting = await portal.NewSettingAsync();
        using var lead = await setting.LeadAsync();
        await ReportedAsync(setting, 6);
        var report = await lead.WrittenAsync();
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await lead.GetAsync($"{report}/pdf")).Status);
        await lead.GivenToAsync(report, setting[Role.Chair]);
        using var answer = await lead.Http.GetAsync(new Uri($"{report}/pdf", UriKind.Relative));
        using var pdf = new PdfReader(await answer.Content.ReadAsByteArrayAsync());

        var text = string.Join(' ', pdf.PageTexts);
        Assert.Contains("Lockers, please.", text, StringComparison.Ordinal);
        Assert.Contains("Reports of breaches", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reports_given_in_time_keep_the_promise()
    {
        var setting = await portal.NewSettingAsync();
        using var lead = await setting.LeadAsync();
        Assert.Equal(PromiseState.NothingYet, (await ReadAsync(setting, "leaders-reported-regularly")).State);
        await lead.GivenToAsync(await lead.WrittenAsync(), setting[Role.Chair]);
        Assert.Equal(PromiseState.Kept, (await ReadAsync(setting, "leaders-reported-regularly")).State);

        foreach (var audience in new[] { ReportAudience.NamedOnly, ReportAudience.Leaders })
        {
            Assert.Equal(PromiseState.NothingYet, (await ReadAsync(setting, "leaders-told-at-once")).State);
            var told = await lead.BegunAsync(LeaderReportKind.ToldAtOnce, audience);
            await lead.PostFormAsync(await lead.GetPageAsync($"{told}/write"), new() { ["Form.Told"] = "A concern." });
            await lead.GivenToAsync(told, setting[Role.Chair]);
        }

        Assert.StartsWith("fewer than 5 told", (await ReadAsync(setting, "leaders-told-at-once")).Figure, StringComparison.Ordinal);
    }

    private static async Task ReportedAsync(TestSetting setting, int times)
    {
        for (var number = 0; number < times; number++)
            await Given.ABreach(setting).ReportedBy(setting[Role.Chair], Then.AddMinutes(number)).SavedAsync();
    }

    private Task<EvidenceReading> ReadAsync(TestSetting setting, string key) =>
        portal.InScopeAsync(setting.Id, async services =>
        {
            var own = await services.GetRequiredService<PortalDbContext>().Settings.AsNoTracking().SingleAsync();
            var scope = new EvidenceScope(own, TestClock.Today.AddMonths(-3), TestClock.Today, TestClock.Start);
            return await services.GetRequiredService<EvidenceCatalogue>().Find(key)!.ReadAsync(scope, CancellationToken.None);
        });
}
