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

    /// <summary>Each query of a list of cases begins with columns that an index begins with; a table of 100,000 is never read through.</summary>
    [Theory]
    [InlineData("SettingId", "State", "NextDueOn")]
    [InlineData("SettingId", "State", "ClosedAt")]
    [InlineData("SettingId", "Reference")]
    [InlineData("SettingId", "ReportedById", "ReportedAt")]
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
