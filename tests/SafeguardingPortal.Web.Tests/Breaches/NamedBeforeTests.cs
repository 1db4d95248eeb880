using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Breaches;

/// <summary>Who was named before stays on record for those who handle the case, and nobody reads their own line.</summary>
public sealed class NamedBeforeTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task Whoever_was_named_or_kept_out_stands_on_the_case_and_in_the_bundle_for_everybody_but_themself()
    {
        var setting = await portal.NewSettingAsync();
        var (dsl, deputy) = (setting[Role.Dsl], setting[Role.DeputyDsl]);
        var breach = await Given.ABreach(setting).About(dsl).SavedAsync();
        using var manager = await setting.SignInAsAsync(Role.Manager);
        await manager.PostFormAsync(await manager.GetPageAsync($"/breaches/{breach.Id}/conflicts"), new()
        {
            ["Form.PersonId"] = deputy.Id.ToString(),
            ["Form.Kind"] = nameof(ConflictKind.Witness),
            ["Form.Reason"] = "Stood there",
        });
        var conflict = await setting.QueryAsync(db => db.Breaches.SelectMany(one => one.Conflicts).Select(one => one.Id).SingleAsync());
        await manager.PostFormAsync(
            await manager.GetPageAsync($"/breaches/{breach.Id}/conflicts/{conflict}/withdraw"), new() { ["Form.Reason"] = "Was in the kitchen" });
        var named = await manager.PostFormAsync(
            await manager.GetPageAsync($"/breaches/{breach.Id}/subjects"),
            new() { ["Form.People"] = setting[Role.Staff].Id.ToString(), ["Form.Reason"] = "Mistaken for her" });
        Assert.True(named.Status is HttpStatusCode.Redirect, named.Text);

        await AssertReadsAsync(Role.Manager, dsl.Name, deputy.Name);
        await AssertReadsAsync(Role.Dsl, deputy.Name);
        await AssertReadsAsync(Role.DeputyDsl, dsl.Name);
        var sheet = await manager.GetPageAsync($"/breaches/{breach.Id}/sheets/lado");
        Assert.DoesNotContain(dsl.Name, string.Concat(sheet.Html.QuerySelectorAll("[data-copy]").Select(field => field.TextContent)), StringComparison.Ordinal);

        async Task AssertReadsAsync(Role role, params string[] names)
        {
            using var reader = await setting.SignInAsAsync(role);
            var shown = (await reader.GetPageAsync($"/breaches/{breach.Id}")).Html.QuerySelectorAll(".portal-aside details")
                .Single(part => part.TextContent.Contains("Named before", StringComparison.Ordinal));
            var paper = (await reader.GetPageAsync($"/breaches/{breach.Id}/bundle/read")).Html.QuerySelectorAll("dt")
                .Single(term => term.TextContent.Trim() == "Named before").NextElementSibling!;
            foreach (var text in new[] { shown.TextContent, paper.TextContent })
            {
                Assert.Equal(names.Order(), new[] { dsl.Name, deputy.Name }.Where(name => text.Contains(name, StringComparison.Ordinal)).Order());
                Assert.Contains(setting[Role.Manager].Name, text, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task Where_the_only_line_is_the_readers_own_nothing_says_that_anybody_was_named()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).MayMean(setting[Role.Dsl]).SavedAsync();
        using var manager = await setting.SignInAsAsync(Role.Manager);
        var struck = await manager.PostFormAsync(
            await manager.GetPageAsync($"/breaches/{breach.Id}/subjects"), new() { ["Form.Guesses[0].Meant"] = "false", ["Form.Reason"] = "Another one" });
        Assert.True(struck.Status is HttpStatusCode.Redirect, struck.Text);
        using var dsl = await setting.SignInAsAsync(Role.Dsl);

        Assert.Contains("Named before", (await manager.GetPageAsync($"/breaches/{breach.Id}")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Named before", (await dsl.GetPageAsync($"/breaches/{breach.Id}")).Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Named before", (await dsl.GetPageAsync($"/breaches/{breach.Id}/bundle/read")).Body, StringComparison.Ordinal);
        Assert.DoesNotContain(
            setting[Role.Dsl].Name,
            await setting.QueryAsync(db => db.AuditEntries.Where(entry => entry.Event == nameof(SubjectsNamed)).Select(entry => entry.Facts + entry.Changes).SingleAsync()),
            StringComparison.Ordinal);
    }
}
