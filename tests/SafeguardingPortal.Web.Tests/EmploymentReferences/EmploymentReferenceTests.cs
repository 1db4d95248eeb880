using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.EmploymentReferences;

/// <summary>What of cases goes into an employment reference, as its reader may know of them.</summary>
public sealed class EmploymentReferenceTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task Each_case_says_whether_it_goes_in_and_why_and_concerns_are_not_counted()
    {
        var setting = await portal.NewSettingAsync();
        var about = await setting.NewPersonAsync();
        var proven = await AllegationAsync(setting, about, Outcome.Substantiated);
        var malicious = await AllegationAsync(setting, about, Outcome.Malicious);
        var open = await Given.ABreach(setting).About(about).SavedAsync();
        var concern = await Given.AConcern(setting).About(about).SavedAsync();
        await setting.QueryAsync(async db =>
        {
            var person = await db.People.Include(one => one.Roles).SingleAsync(one => one.Id == about.Id);
            person.Leave(TestClock.Today.AddDays(-1), "Moved away", setting[Role.Manager].Actor, TestClock.Start);
            return await db.SaveChangesAsync();
        });
        using var client = await setting.SignInAsAsync(Role.Manager);
        var choose = await client.GetPageAsync("/employment-references");
        Assert.Contains($"{about.Name}, left", choose.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(choose.Html.QuerySelectorAll("#person option"), option => option.GetAttribute("value") == setting[Role.Manager].Id.ToString());

        var sent = await client.GetAsync($"/employment-references?person={about.Id}");
        var page = await client.GetPageAsync(sent.Location!);

        Assert.Contains("Goes into a reference, as facts", RowOf(page, proven), StringComparison.Ordinal);
        Assert.Contains("Stays out of a reference", RowOf(page, malicious), StringComparison.Ordinal);
        Assert.Contains("It was found malicious", RowOf(page, malicious), StringComparison.Ordinal);
        Assert.Contains("Ask the LADO first", RowOf(page, open), StringComparison.Ordinal);
        Assert.Contains("whether there are any or not", page.Text, StringComparison.Ordinal);
        Assert.Contains("only what you may know of", page.Text, StringComparison.Ordinal);
        Assert.Contains("Keeping children safe in education", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(concern.Reference, page.Body, StringComparison.Ordinal);
        Assert.Equal(1, await setting.QueryAsync(db => db.AuditEntries.CountAsync(entry =>
            entry.SubjectType == nameof(StaffMember) && entry.SubjectId == about.Id && entry.Event == "RecordOpened"
            && entry.ActorId == setting[Role.Manager].Id)));
    }

    [Fact]
    public async Task The_case_page_and_the_keeping_sheet_say_the_same()
    {
        var setting = await portal.NewSettingAsync();
        var about = await setting.NewPersonAsync();
        var proven = await AllegationAsync(setting, about, Outcome.Substantiated);
        var concern = await Given.AConcern(setting).About(about).SavedAsync();
        var outside = await Given.ABreach(setting).AboutSomebody("A parent").SavedAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);

        foreach (var path in new[] { $"/breaches/{proven.Id}", $"/records/{proven.Id}" })
            Assert.Contains("Goes into a reference, as facts, because it was handled", (await client.GetPageAsync(path)).Text, StringComparison.Ordinal);
        Assert.Contains("Stays out of a reference", (await client.GetPageAsync($"/records/{concern.Id}")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("In a reference", (await client.GetPageAsync($"/records/{outside.Id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_reader_may_not_know_of_is_not_there_and_nobody_looks_up_themself()
    {
        var setting = await portal.NewSettingAsync();
        var about = await setting.NewPersonAsync();
        var hidden = await Given.ABreach(setting).About(about, setting[Role.Dsl]).SavedAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        using var manager = await setting.SignInAsAsync(Role.Manager);
        var path = $"/employment-references/{about.Id}";

        Assert.DoesNotContain(hidden.Reference, (await dsl.GetPageAsync(path)).Body, StringComparison.Ordinal);
        Assert.Contains(hidden.Reference, (await manager.GetPageAsync(path)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await dsl.GetAsync($"/employment-references/{setting[Role.Dsl].Id}")).Status);
        using var other = await (await portal.NewSettingAsync()).SignInAsAsync(Role.Manager);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(path)).Status);
        foreach (var role in new[] { Role.Staff, Role.Administrator })
        {
            using var client = await setting.SignInAsAsync(role);
            Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync(path)).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync("/employment-references")).Status);
        }

        using var stranger = portal.NewClient();
        Assert.StartsWith("https://portal.test/sign-in", (await stranger.GetAsync(path)).Location, StringComparison.Ordinal);
    }

    private static Task<Breach> AllegationAsync(TestSetting setting, TestPerson about, Outcome outcome) => Given.ABreach(setting).About(about)
        .Triaged(TriageDecision.Allegation, HarmThreshold.MayMeet).Told(Agency.Lado, "Look into it").Cared().WithOutcome(outcome)
        .NotReferredToDbs().Debriefed().Closed().SavedAsync();

    private static string RowOf(PortalAnswer page, Breach breach) =>
        page.Html.QuerySelectorAll("main tbody tr").Single(row => row.TextContent.Contains(breach.Reference, StringComparison.Ordinal)).TextContent;
}
