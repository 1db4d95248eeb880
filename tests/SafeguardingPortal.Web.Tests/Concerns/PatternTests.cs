using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Concerns;

/// <summary>The lens: what the printed rules find, for whom, and what a person decides about it.</summary>
public sealed class PatternTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private static readonly DateOnly Today = TestClock.Today;

    [Fact]
    public async Task The_rules_find_what_they_say_and_nothing_older()
    {
        var setting = await portal.NewSettingAsync();
        var (nadia, olu) = (setting[Role.Staff], setting[Role.Oversight]);
        await Given.AConcern(setting).About(nadia).On(Today.AddDays(-1)).Of(ConcernKind.TooFamiliar, "Garden").SavedAsync();
        await Given.AConcern(setting).About(nadia).On(Today.AddDays(-300)).Of(ConcernKind.Favouritism, "Hall").SavedAsync();
        await Given.AConcern(setting).About(nadia).On(Today.AddMonths(-12)).Of(ConcernKind.Other, "Kitchen").SavedAsync();
        using var client = await setting.SignInAsAsync(Role.Dsl);
        Assert.Contains("Nothing the rules ask about", (await client.GetPageAsync("/concerns/patterns")).Text, StringComparison.Ordinal);

        await Given.AConcern(setting).About(nadia).On(Today.AddMonths(-12).AddDays(1)).Of(ConcernKind.Other, "Shed").SavedAsync();
        await Given.AConcern(setting).About(olu).On(Today.AddDays(-2), new TimeOnly(15, 45)).Of(ConcernKind.SocialMedia, " garden", DeviceKind.Phone).SavedAsync();
        var page = await client.GetPageAsync("/concerns/patterns?by=Place");

        Assert.Contains("3 concerns about one person in 12 months", page.Text, StringComparison.Ordinal);
        Assert.Contains("2 concerns at the same place in a term", page.Text, StringComparison.Ordinal);
        Assert.Equal(2, page.Html.QuerySelectorAll("table")[0].QuerySelectorAll("tbody tr").Length);
        Assert.Contains("2 patterns to consider together", (await client.GetPageAsync("/concerns")).Text, StringComparison.Ordinal);
        var chart = page.Html.QuerySelectorAll("table")[1];
        Assert.Equal("100", chart.QuerySelector("rect")!.GetAttribute("width"));
    }

    [Fact]
    public async Task A_rule_corrected_to_a_longer_span_leads_to_all_that_it_found()
    {
        var setting = await portal.NewSettingAsync();
        var nadia = setting[Role.Staff];
        foreach (var months in new[] { 1, 14, 20 })
            await Given.AConcern(setting).About(nadia).On(Today.AddMonths(-months)).Of(ConcernKind.Other, "Garden").SavedAsync();
        using var manager = await setting.SignInAsAsync(Role.Manager);
        await manager.PostFormAsync(await manager.GetPageAsync("/rules/concerns-person"), new()
        {
            ["Form.Months"] = "24",
            ["Form.Edition"] = "Decision of March",
            ["Form.CheckedOn"] = "2026-05-05",
            ["Form.Reason"] = "We are small",
        });

        var patterns = await manager.GetPageAsync("/concerns/patterns");
        Assert.Contains("3 concerns about one person in 24 months", patterns.Text, StringComparison.Ordinal);
        Assert.Equal("3", patterns.Html.QuerySelectorAll("table")[1].QuerySelector("tbody tr td[data-label='Concerns'], tbody tr td")!.TextContent.Trim()[..1]);
        var together = await manager.GetPageAsync($"/concerns/consider?lens=Person&key={nadia.Id}");

        Assert.Equal(3, together.Html.QuerySelectorAll("[name='Form.Concerns'][type='checkbox']").Length);
    }

    [Fact]
    public async Task A_corrected_rule_finds_by_its_new_number()
    {
        var setting = await portal.NewSettingAsync();
        await Given.AConcern(setting).Of(ConcernKind.Other, "Garden").SavedAsync();
        await Given.AConcern(setting).On(Today.AddDays(-100)).Of(ConcernKind.TooFamiliar, "Hall").SavedAsync();
        using var manager = await setting.SignInAsAsync(Role.Manager);
        var shown = await manager.GetPageAsync("/rules/concerns-person");
        var wrong = await manager.PostFormAsync(shown, new() { ["Form.Count"] = "0", ["Form.Reason"] = "Few staff" });
        Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);

        var answer = await manager.PostFormAsync(
            shown, new() { ["Form.Count"] = "2", ["Form.Edition"] = "Decision of March", ["Form.CheckedOn"] = "2026-05-05", ["Form.Reason"] = "Few staff" });

        Assert.True(answer.Status is HttpStatusCode.Redirect, answer.Text);
        Assert.Contains("2 concerns about one person in 12 months", (await manager.GetPageAsync("/concerns/patterns")).Text, StringComparison.Ordinal);
        Assert.Contains("Corrected here", (await manager.GetPageAsync("/rules")).Text, StringComparison.Ordinal);
        var late = await manager.PostFormAsync(shown, new() { ["Form.Count"] = "4", ["Form.Edition"] = "Older", ["Form.Reason"] = "Few staff" });
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        Assert.Equal(HttpStatusCode.Forbidden, (await dsl.GetAsync("/rules/concerns-person")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await manager.GetAsync("/rules/concerns-moon")).Status);
        Assert.Equal(
            "Few staff", await setting.QueryAsync(db => db.AuditEntries.Where(entry => entry.Event == "RuleCorrected").Select(entry => entry.Why).SingleAsync()));
    }

    [Fact]
    public async Task The_sentence_is_recorded_and_an_allegation_opens_a_case_linked_both_ways()
    {
        var setting = await portal.NewSettingAsync();
        var concerns = new List<Concern>();
        for (var days = 1; days <= 3; days++)
            concerns.Add(await Given.AConcern(setting).On(Today.AddDays(-days)).SavedAsync());
        using var client = await setting.SignInAsAsync(Role.Dsl);
        var shown = await client.GetPageAsync($"/concerns/consider?lens=Person&key={setting[Role.Staff].Id}");
        Assert.Equal(3, shown.Html.QuerySelectorAll("input[name='Form.Concerns'][checked]").Length);

        var wrong = await client.PostFormAsync(shown, new() { ["Form.Decision"] = nameof(ConsiderationDecision.Allegation) });
        Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
        Assert.Contains("because what?", wrong.Text, StringComparison.Ordinal);
        Assert.Equal(nameof(ConsiderationDecision.Allegation), wrong.ValueOf("Form.Decision"));
        var answer = await client.PostFormAsync(wrong, new() { ["Form.Because"] = "three times is a habit" });

        Assert.True(answer.Status is HttpStatusCode.Redirect, answer.Text);
        var consideration = await setting.QueryAsync(db => db.Considerations.Include(one => one.Concerns).SingleAsync());
        var breach = await setting.QueryAsync(db => db.Breaches.Include(one => one.Subjects).SingleAsync());
        Assert.Equal(breach.Id, consideration.CaseId);
        Assert.Equal([setting[Role.Staff].Id], breach.SubjectPeople());
        Assert.All(await setting.QueryAsync(db => db.Concerns.ToListAsync()), concern => Assert.Equal(breach.Id, concern.BecameCaseId));
        var page = await client.GetPageAsync(answer.Location!);
        Assert.Contains($"by {setting[Role.Dsl].Name}, because three times is a habit", page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.Html.QuerySelector($"a[href='/breaches/{breach.Id}']"));
        Assert.Equal(3, (await client.GetPageAsync($"/breaches/{breach.Id}/concerns")).Html.QuerySelectorAll("tbody tr").Length);
        Assert.Contains(
            setting[Role.Manager].Id, await setting.QueryAsync(db => db.OutboxMails.Where(mail => mail.Body.Contains(breach.Reference)).Select(mail => mail.RecipientId!.Value).ToListAsync()));
        Assert.Contains("Nothing since", (await client.GetPageAsync("/concerns/patterns")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_at_once_open_one_case()
    {
        var setting = await portal.NewSettingAsync();
        await Given.AConcern(setting).SavedAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        using var manager = await setting.SignInAsAsync(Role.Manager);
        var path = $"/concerns/consider?lens=Person&key={setting[Role.Staff].Id}";
        var fields = new Dictionary<string, string?> { ["Form.Decision"] = nameof(ConsiderationDecision.Allegation), ["Form.Because"] = "it is a habit" };
        var (one, other) = (await dsl.GetPageAsync(path), await manager.GetPageAsync(path));

        var answers = await Task.WhenAll(dsl.PostFormAsync(one, new(fields)), manager.PostFormAsync(other, new(fields)));

        Assert.Single(answers, answer => answer.Status == HttpStatusCode.Redirect);
        Assert.Equal(
            await setting.QueryAsync(db => db.Breaches.Select(breach => (Guid?)breach.Id).SingleAsync()),
            await setting.QueryAsync(db => db.Concerns.Select(concern => concern.BecameCaseId).SingleAsync()));
        var again = await dsl.PostFormAsync(await dsl.GetPageAsync(path), new(fields));
        Assert.Equal(HttpStatusCode.BadRequest, again.Status);
        Assert.Contains("part of a case already", again.Text, StringComparison.Ordinal);
        Assert.Equal(1, await setting.QueryAsync(db => db.Considerations.CountAsync()));
    }

    [Fact]
    public async Task Whoever_was_kept_from_a_concern_is_kept_out_of_the_case_and_its_clocks_are_the_settings_own()
    {
        var setting = await portal.NewSettingAsync();
        await Given.AConcern(setting).SavedAsync();
        await Given.AConcern(setting).KeptFrom(setting[Role.DeputyDsl]).SavedAsync();
        using var manager = await setting.SignInAsAsync(Role.Manager);
        var corrected = await manager.PostFormAsync(
            await manager.GetPageAsync("/rules/clock-lado"),
            new() { ["Form.Edition"] = "Testshire, spring", ["Form.CheckedOn"] = "2026-05-05", ["Form.Reason"] = "Their own procedure" });
        Assert.True(corrected.Status is HttpStatusCode.Redirect, corrected.Text);

        var answer = await manager.PostFormAsync(
            await manager.GetPageAsync($"/concerns/consider?lens=Person&key={setting[Role.Staff].Id}"),
            new() { ["Form.Decision"] = nameof(ConsiderationDecision.Allegation), ["Form.Because"] = "it is a habit" });

        Assert.True(answer.Status is HttpStatusCode.Redirect, answer.Text);
        var breach = await setting.QueryAsync(db => db.Breaches.Include(one => one.Conflicts).Include(one => one.Rules).SingleAsync());
        Assert.Equal(setting[Role.DeputyDsl].Id, Assert.Single(breach.Conflicts).PersonId);
        Assert.Equal("Testshire, spring", breach.RuleOf("lado").Edition);
        Assert.Equal([setting[Role.Dsl].Id], await setting.QueryAsync(db => db.OutboxMails.Select(mail => mail.RecipientId!.Value).ToListAsync()));
        using var deputy = await setting.SignInAsAsync(Role.DeputyDsl);
        foreach (var path in new[] { $"/breaches/{breach.Id}", answer.Location! })
            Assert.Equal(HttpStatusCode.NotFound, (await deputy.GetAsync(path)).Status);
    }

    [Fact]
    public async Task A_word_that_means_nothing_is_not_found()
    {
        var setting = await portal.NewSettingAsync();
        await Given.AConcern(setting).SavedAsync();
        using var client = await setting.SignInAsAsync(Role.Dsl);

        foreach (var query in new[] { "lens=Person&key=nobody", "lens=Kind&key=Moon", "lens=Place&key=HALL", "lens=Term&key=1999-summer", "lens=PersonAndKind&key=x~y", "" })
            Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/concerns/consider?{query}")).Status);
        foreach (var query in new[] { "lens=Place&key=SENSORY ROOM", "lens=Weekday&key=Tuesday", "lens=TimeOfDay&key=Morning", "lens=Term&key=2026-summer" })
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync($"/concerns/consider?{query}")).Status);
    }
}
