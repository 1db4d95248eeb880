using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Policies.Promises;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Platform.Evidence;

namespace SafeguardingPortal.Web.Tests.Promises;

/// <summary>What each kind of evidence reads from the records, on a Wednesday.</summary>
public sealed class EvidenceTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task A_new_setting_has_nothing_to_show_yet()
    {
        var setting = await portal.NewSettingAsync();

        string[] keys =
        [
            "signed-policies", "device-check-ins", "exceptions-before-use", "breaches-both-contacts", "reviews-on-time",
            "roster-days-signed", "spot-checks-made", "device-image-checks", "devices-off-site-encrypted",
        ];
        foreach (var key in keys)
            Assert.Equal(PromiseState.NothingYet, (await ReadAsync(setting, key)).State);
    }

    [Fact]
    public async Task Signatures_within_grace_keep_the_promise_and_late_ones_break_it()
    {
        var setting = await portal.NewSettingAsync();
        var recent = await setting.PolicyToSignAsync();
        Assert.Equal(PromiseState.Kept, (await ReadAsync(setting, "signed-policies")).State);

        await setting[Role.Staff].SignedAsync(recent);
        await setting.PolicyToSignAsync("Remote work", since: TestClock.Start.AddDays(-60));
        var reading = await ReadAsync(setting, "signed-policies");

        Assert.Equal(PromiseState.Broken, reading.State);
        Assert.StartsWith("1 of ", reading.Figure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everyone_expected_has_checked_in_or_the_gap_shows()
    {
        var setting = await portal.NewSettingAsync();
        await setting[Role.Staff].StoredAsync();

        var gap = await ReadAsync(setting, "device-check-ins");
        foreach (var role in TestSetting.Offices.Where(role => role != Role.Staff))
            await setting[role].BroughtNoneAsync();
        var whole = await ReadAsync(setting, "device-check-ins");

        Assert.Equal((PromiseState.Broken, PromiseState.Kept), (gap.State, whole.State));
    }

    [Fact]
    public async Task An_exception_decided_before_its_use_keeps_the_promise()
    {
        var setting = await portal.NewSettingAsync();
        await setting[Role.Staff].AllowedAsync();

        var reading = await ReadAsync(setting, "exceptions-before-use");

        Assert.Equal((PromiseState.Kept, "fewer than 5 began, each decided in writing before"), (reading.State, reading.Figure));
    }

    [Fact]
    public async Task A_review_done_late_or_overdue_breaks_the_promise()
    {
        var setting = await portal.NewSettingAsync();
        await setting.PublishedPolicyAsync(nextReviewOn: TestClock.Today.AddDays(-3));

        var reading = await ReadAsync(setting, "reviews-on-time");

        Assert.Equal((PromiseState.Broken, "0 of 0 reviews done in time, 1 overdue now"), (reading.State, reading.Figure));
    }

    [Fact]
    public async Task Both_contacts_made_keep_the_promise_and_an_open_case_past_its_day_lets_it_slip()
    {
        var setting = await portal.NewSettingAsync();
        await Given.ABreach(setting).ReportedBy(setting[Role.Staff])
            .Triaged(TriageDecision.Allegation, HarmThreshold.MayMeet, illegal: true)
            .Told(Agency.Police101).Told(Agency.Lado, "No further action").SavedAsync();
        Assert.Equal(PromiseState.Kept, (await ReadAsync(setting, "breaches-both-contacts")).State);

        await Given.ABreach(setting).ReportedBy(setting[Role.Staff], TestClock.Start.AddDays(-9))
            .Triaged(TriageDecision.Allegation, HarmThreshold.MayMeet, illegal: true).SavedAsync();
        var reading = await ReadAsync(setting, "breaches-both-contacts");

        Assert.Equal(PromiseState.Slipping, reading.State);
        Assert.Equal(
            "fewer than 5 needed both, fewer than 5 have both. Reports about those who read this are not counted.", reading.Figure);
    }

    [Theory]
    [InlineData(Role.Dsl)]
    [InlineData(Role.Manager)]
    [InlineData(Role.Oversight)]
    [InlineData(Role.DeputyDsl)]
    public async Task A_case_about_a_reader_changes_no_figure(Role subject)
    {
        var setting = await portal.NewSettingAsync();
        var before = await ReadAsync(setting, "breaches-both-contacts");
        var handler = subject is Role.Manager ? Role.Chair : Role.Manager;
        await Given.ABreach(setting).About(setting[subject]).HandledBy(setting[handler])
            .ReportedBy(setting[Role.Staff], TestClock.Start.AddDays(-9))
            .Triaged(TriageDecision.Allegation, HarmThreshold.MayMeet, illegal: true).SavedAsync();

        Assert.Equal(before, await ReadAsync(setting, "breaches-both-contacts"));
    }

    [Fact]
    public async Task The_page_shows_state_figure_and_way_for_those_who_may_go_there()
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.PublishedPolicyAsync();
        await setting.PolicyToSignAsync();
        await setting.SaveAsync(db => db.AddRange(
            Marked(setting, policy.Id, "Phones stay in the lockers during sessions.", "signed-policies"),
            Marked(setting, policy.Id, "Watches follow the same rule.", null)));
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        using var governor = await setting.SignInAsAsync(Role.Oversight);

        var page = await dsl.GetPageAsync("/promises");
        Assert.Contains("1 kept", page.Text, StringComparison.Ordinal);
        Assert.Contains("1 nothing yet", page.Text, StringComparison.Ordinal);
        Assert.Contains("2. Storage, 2.1", page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.Html.QuerySelector("main a[href='/sign-offs/register']"));
        Assert.Null((await governor.GetPageAsync("/promises")).Html.QuerySelector("main a[href='/sign-offs/register']"));
        var kept = await dsl.GetPageAsync("/promises?state=Kept");
        Assert.Contains("Phones stay in the lockers", kept.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Watches follow", kept.Text, StringComparison.Ordinal);
        var open = await dsl.GetPageAsync("/promises?state=NothingYet&search=phones&period=Year");
        Assert.Contains("Watches follow", open.Text, StringComparison.Ordinal);
        Assert.Contains("No promise fits", (await dsl.GetPageAsync("/promises?state=Broken")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Staff)]
    [InlineData(Role.Administrator)]
    public async Task Who_sees_no_figures_sees_no_proof(Role role)
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(role);

        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync("/promises")).Status);
    }

    [Fact]
    public async Task Keys_are_unique_and_short_enough_to_store()
    {
        var kinds = await portal.InScopeAsync(null, services => Task.FromResult(services.GetRequiredService<EvidenceCatalogue>().All));

        Assert.Equal(kinds.Count, kinds.Select(kind => kind.Key).Distinct().Count());
        Assert.All(kinds, kind => Assert.Matches("^[a-z]+(-[a-z]+)*$", kind.Key));
        Assert.All(kinds, kind => Assert.True(kind.Key.Length <= Promise.MaxEvidenceKeyLength));
        Assert.All(kinds.SelectMany(kind => kind.Recognises), words => Assert.Equal(words.ToLowerInvariant(), words));
    }

    private static Promise Marked(TestSetting setting, Guid policyId, string words, string? evidenceKey) => Promise.Mark(
        Ids.New(), setting.Id, policyId, words, evidenceKey, setting[Role.Manager].Actor, TestClock.Start);

    private Task<EvidenceReading> ReadAsync(TestSetting setting, string key) =>
        portal.InScopeAsync(setting.Id, async services =>
        {
            var own = await services.GetRequiredService<PortalDbContext>().Settings.AsNoTracking().SingleAsync();
            var scope = new EvidenceScope(own, TestClock.Today.AddMonths(-3), TestClock.Today, TestClock.Start);
            return await services.GetRequiredService<EvidenceCatalogue>().Find(key)!.ReadAsync(scope, CancellationToken.None);
        });
}
