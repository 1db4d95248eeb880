using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Tests.Breaches;

namespace SafeguardingPortal.Web.Tests.Concerns;

/// <summary>Who may know of a concern, asked of every page, list, count and audit entry.</summary>
public sealed class ConcernNeedToKnowTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private static readonly string[] Elsewhere = ["/concerns", "/concerns/patterns", "/concerns/new", "/concerns/quiet-term", "/rules"];

    [Fact]
    public async Task A_stranger_signs_in_first_and_whoever_handles_none_is_refused()
    {
        var setting = await portal.NewSettingAsync();
        var concern = await Given.AConcern(setting).SavedAsync();
        using var stranger = portal.NewClient();
        string[] pages = [.. ConcernPages.All.Select(page => ConcernPages.Of(concern, page)), .. Elsewhere];
        foreach (var page in pages)
            Assert.StartsWith("https://portal.test/sign-in", (await stranger.GetAsync(page)).Location, StringComparison.Ordinal);

        foreach (var role in new[] { Role.Staff, Role.Administrator, Role.Oversight })
        {
            using var client = await setting.SignInAsAsync(role);
            foreach (var page in pages)
                Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync(page)).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await client.PostBlindlyAsync(ConcernPages.Of(concern, "/dealt-with"))).Status);
        }
    }

    [Theory]
    [InlineData(Role.Dsl, Role.Dsl)]
    [InlineData(Role.Dsl, Role.DeputyDsl)]
    [InlineData(Role.Manager, Role.Manager)]
    [InlineData(Role.Manager, Role.Dsl)]
    [InlineData(Role.DeputyDsl, Role.DeputyDsl)]
    [InlineData(Role.Chair, Role.Chair)]
    [InlineData(Role.Chair, Role.Manager)]
    [InlineData(Role.Staff, Role.Chair)]
    public async Task To_whoever_may_not_know_of_it_the_concern_does_not_exist(Role about, Role reader)
    {
        var setting = await portal.NewSettingAsync();
        var concern = await Given.AConcern(setting).About(setting[about]).RecordedBy(setting[Role.Oversight]).SavedAsync();
        using var client = await setting.SignInAsAsync(reader);

        await AssertNoTraceAsync(client, setting[reader], concern, setting[about].Id);
    }

    [Fact]
    public async Task Kept_from_somebody_it_does_not_exist_for_them()
    {
        var setting = await portal.NewSettingAsync();
        var concern = await Given.AConcern(setting).KeptFrom(setting[Role.Dsl]).RecordedBy(setting[Role.Manager]).SavedAsync();
        using var client = await setting.SignInAsAsync(Role.Dsl);

        await AssertNoTraceAsync(client, setting[Role.Dsl], concern, setting[Role.Staff].Id);
    }

    [Fact]
    public async Task Whoever_may_not_know_of_its_case_does_not_know_of_the_concern()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).About(setting[Role.Staff], setting[Role.Dsl]).SavedAsync();
        var concern = await Given.AConcern(setting).RecordedBy(setting[Role.Manager]).FromCase(breach).SavedAsync();
        using var client = await setting.SignInAsAsync(Role.Dsl);

        await AssertNoTraceAsync(client, setting[Role.Dsl], concern, setting[Role.Staff].Id);
    }

    [Fact]
    public async Task Those_who_handle_it_open_every_page_and_opening_is_on_record()
    {
        var setting = await portal.NewSettingAsync();
        var concern = await Given.AConcern(setting).SavedAsync();
        foreach (var role in new[] { Role.Dsl, Role.DeputyDsl, Role.Manager })
        {
            using var client = await setting.SignInAsAsync(role);
            foreach (var page in ConcernPages.All)
                Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(ConcernPages.Of(concern, page))).Status);
        }

        Assert.Equal(3, await setting.QueryAsync(db => db.AuditEntries.CountAsync(entry => entry.SubjectId == concern.Id && entry.Event == "RecordOpened")));
    }

    [Fact]
    public async Task Of_another_setting_nothing_is_found()
    {
        var concern = await Given.AConcern(await portal.NewSettingAsync()).SavedAsync();
        var other = await portal.NewSettingAsync();
        using var client = await other.SignInAsAsync(Role.Manager);

        foreach (var page in ConcernPages.All)
            Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(ConcernPages.Of(concern, page))).Status);
    }

    [Fact]
    public async Task A_consideration_is_known_only_with_all_of_its_concerns()
    {
        var setting = await portal.NewSettingAsync();
        var (one, other) = (await Given.AConcern(setting).SavedAsync(), await Given.AConcern(setting).KeptFrom(setting[Role.Dsl]).SavedAsync());
        var id = Data.Ids.New();
        await setting.SaveAsync(db => db.Considerations.Add(Consideration.Record(
            id, setting.Id, new Considered(ConcernLens.Person, setting[Role.Staff].Id.ToString(), "Rule", [one, other], ConsiderationDecision.NoFurtherAction, "so"),
            null, Data.Ids.New, setting[Role.Manager].Actor, TestClock.Start)));
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        using var manager = await setting.SignInAsAsync(Role.Manager);

        Assert.Equal(HttpStatusCode.NotFound, (await dsl.GetAsync($"/concerns/considerations/{id}")).Status);
        Assert.DoesNotContain("considered together", (await dsl.GetPageAsync(ConcernPages.Of(one, ""))).Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("considered together", (await dsl.GetPageAsync("/audit")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await manager.GetAsync($"/concerns/considerations/{id}")).Status);
    }

    [Fact]
    public async Task A_consideration_is_known_only_with_the_case_that_it_opened()
    {
        var setting = await portal.NewSettingAsync();
        var concern = await Given.AConcern(setting).SavedAsync();
        using var manager = await setting.SignInAsAsync(Role.Manager);
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        var answer = await manager.PostFormAsync(
            await manager.GetPageAsync($"/concerns/consider?lens=Person&key={setting[Role.Staff].Id}"),
            new() { ["Form.Decision"] = nameof(ConsiderationDecision.Allegation), ["Form.Because"] = "it is a habit" });
        Assert.Equal(HttpStatusCode.OK, (await dsl.GetAsync(answer.Location!)).Status);
        // Held no longer: only the case is left to say who may know.
        await setting.QueryAsync(db => db.Concerns.Where(one => one.Id == concern.Id).ExecuteDeleteAsync());
        var breach = await setting.QueryAsync(db => db.Breaches.Select(one => one.Id).SingleAsync());
        var form = await manager.GetPageAsync($"/breaches/{breach}/subjects");
        await manager.PostFormAsync(form, new() { ["Form.People"] = setting[Role.Dsl].Id.ToString(), ["Form.Reason"] = "Recognised" });

        Assert.Equal(HttpStatusCode.NotFound, (await dsl.GetAsync(answer.Location!)).Status);
        Assert.Equal(HttpStatusCode.OK, (await manager.GetAsync(answer.Location!)).Status);
    }

    internal static async Task AssertNoTraceAsync(PortalClient client, TestPerson reader, Concern concern, Guid about)
    {
        ArgumentNullException.ThrowIfNull(concern);
        foreach (var page in ConcernPages.All)
            Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(ConcernPages.Of(concern, page))).Status);
        foreach (var form in ConcernPages.Forms)
            Assert.Equal(HttpStatusCode.NotFound, (await client.PostBlindlyAsync(ConcernPages.Of(concern, form.Page))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/concerns/consider?lens=Person&key={about}")).Status);
        foreach (var page in new[] { "/concerns", $"/concerns?person={about}", "/concerns/patterns" })
        {
            var shown = await client.GetPageAsync(page);
            Assert.DoesNotContain(concern.Reference, shown.Body, StringComparison.Ordinal);
            Assert.DoesNotContain("quince", shown.Body, StringComparison.Ordinal);
        }

        Assert.Contains("No concern is in this list", (await client.GetPageAsync("/concerns")).Text, StringComparison.Ordinal);
        if (Domain.Access.RolePermissions.Allow(reader.Roles, Permission.SeeAuditTrail))
            Assert.DoesNotContain(concern.Reference, (await client.GetPageAsync("/audit")).Body, StringComparison.Ordinal);
    }
}
