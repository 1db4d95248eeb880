using Microsoft.Extensions.DependencyInjection;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Breaches;

/// <summary>The list of cases and the way to find one: what it shows to whom, and that it stays quick however many there are.</summary>
public sealed class QueueTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task A_case_is_found_by_the_beginning_of_its_reference_open_or_closed_and_only_by_those_who_may_know_of_it()
    {
        var setting = await portal.NewSettingAsync();
        var open = await Given.ABreach(setting).SavedAsync();
        var closed = await Given.ABreach(setting).Triaged().WithOutcome().Debriefed().Closed().SavedAsync();
        var hidden = await Given.ABreach(setting).About(setting[Role.Dsl]).SavedAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);

        Assert.Contains(open.Reference, (await dsl.GetPageAsync($"/breaches?find={open.Reference.ToLowerInvariant()}")).Text, StringComparison.Ordinal);
        Assert.Contains(closed.Reference, (await dsl.GetPageAsync($"/breaches?find={closed.Reference}")).Text, StringComparison.Ordinal);
        var none = await dsl.GetPageAsync($"/breaches?find={hidden.Reference}");
        Assert.Contains("No case of yours begins with", none.Text, StringComparison.Ordinal);
        Assert.Empty(none.Html.QuerySelectorAll("main tbody tr"));
    }

    [Theory]
    [InlineData("category=SocialMediaPost", "post")]
    [InlineData("state=Closed", "done")]
    [InlineData("from=2026-05-01", "image post")]
    [InlineData("to=2026-04-30", "done")]
    [InlineData("from=2026-04-01&to=2026-04-20", "done")]
    [InlineData("person={staff}", "image")]
    [InlineData("person={dsl}", "")]
    [InlineData("reference={post}", "post")]
    [InlineData("reference={hidden}", "")]
    [InlineData("category=ImageOfChild&state=Reported", "image")]
    [InlineData("", "image post done")]
    public async Task A_case_is_found_by_what_is_known_of_it_and_only_by_those_who_may_know_of_it(string query, string found)
    {
        var setting = await portal.NewSettingAsync();
        var other = setting[Role.Oversight];
        var cases = new Dictionary<string, Breach>
        {
            ["image"] = await Given.ABreach(setting).ReportedBy(other).About(setting[Role.Staff]).SavedAsync(),
            ["post"] = await Given.ABreach(setting).Of(BreachCategory.SocialMediaPost).SavedAsync(),
            ["done"] = await Given.ABreach(setting).ReportedBy(other, TestClock.Start.AddDays(-20)).Triaged().WithOutcome().Debriefed().Closed().SavedAsync(),
            ["hidden"] = await Given.ABreach(setting).About(setting[Role.Dsl]).SavedAsync(),
        };
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        query = query.Replace("{staff}", setting[Role.Staff].Id.ToString(), StringComparison.Ordinal)
            .Replace("{dsl}", setting[Role.Dsl].Id.ToString(), StringComparison.Ordinal)
            .Replace("{post}", cases["post"].Reference.ToLowerInvariant(), StringComparison.Ordinal)
            .Replace("{hidden}", cases["hidden"].Reference, StringComparison.Ordinal);

        var rows = (await dsl.GetPageAsync($"/breaches/find?{query}")).Html.QuerySelectorAll("main tbody th a").Select(link => link.TextContent.Trim());

        var wanted = found.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => cases[name].Reference);
        Assert.Equal(wanted.Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_list_without_a_count_leads_on_while_there_is_more()
    {
        var setting = await portal.NewSettingAsync();
        for (var number = 0; number < 26; number++)
            await Given.ABreach(setting).SavedAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);

        var first = await dsl.GetPageAsync("/breaches/find?state=Reported");
        var last = await dsl.GetPageAsync("/breaches/find?state=Reported&page=2");

        Assert.Equal((25, 1), (first.Html.QuerySelectorAll("main tbody tr").Length, last.Html.QuerySelectorAll("main tbody tr").Length));
        Assert.Contains("1 to 25", first.Text, StringComparison.Ordinal);
        Assert.Contains("state=Reported&page=2", first.Html.QuerySelector("a[rel=next]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Null(last.Html.QuerySelector("a[rel=next]"));
        Assert.NotNull(last.Html.QuerySelector("a[rel=prev]"));
    }

    /// <summary>Each query of a list of cases begins with columns that an index begins with; a table of 100,000 is never read through.</summary>
    [Theory]
    [InlineData("SettingId", "ClosedAt", "NextDueOn")]
    [InlineData("SettingId", "LookAgainOn")]
    [InlineData("SettingId", "Reference")]
    [InlineData("SettingId", "ReportedById", "ReportedAt")]
    [InlineData("SettingId", "ReportedAt")]
    [InlineData("SettingId", "Category", "ReportedAt")]
    [InlineData("SettingId", "State", "ReportedAt")]
    [InlineData("SettingId", "KeepingDue")]
    [InlineData("SettingId", "ReturnCodeHash")]
    public void Each_way_to_a_case_has_its_index(params string[] columns) => Assert.Contains(
        Model<Breach>().GetIndexes(), index => index.Properties.Select(property => property.Name).SequenceEqual(columns));

    [Fact]
    public void Whether_somebody_is_in_the_frame_is_answered_by_an_index()
    {
        Assert.Contains(
            Model<BreachSubject>().GetIndexes(),
            index => index.Properties.Select(property => property.Name).SequenceEqual(["BreachId", "PersonId"]));
        Assert.Contains(
            Model<CaseConflict>().GetIndexes(),
            index => index.Properties.Select(property => property.Name).SequenceEqual(["BreachId", "PersonId"]));
    }

    private Microsoft.EntityFrameworkCore.Metadata.IEntityType Model<T>()
    {
        using var scope = portal.Services.CreateScope();
        return scope.ServiceProvider.GetRequiredService<PortalDbContext>().Model.FindEntityType(typeof(T))!;
    }
}
