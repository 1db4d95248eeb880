using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Notices;
using SafeguardingPortal.Domain.Policies.Promises;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Platform.Evidence;
using SafeguardingPortal.Web.Tests.Print;

namespace SafeguardingPortal.Web.Tests.Notices;

/// <summary>The poster for the doors, the leaflet for visitors and its issue log.</summary>
public sealed class SheetPageTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Theory]
    [InlineData("/notices/poster")]
    [InlineData("/notices/poster/pdf")]
    [InlineData("/notices/leaflet")]
    [InlineData("/notices/leaflet/log")]
    [InlineData("/notices/leaflet/piles/new")]
    public async Task Open_to_those_who_keep_the_log_of_signs(string path)
    {
        var setting = await portal.NewSettingAsync();
        using var stranger = portal.NewClient();
        using var staff = await setting.SignInAsAsync(Role.Staff);

        Assert.Contains("/sign-in", (await stranger.GetAsync(path)).Location, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await staff.GetAsync(path)).Status);
    }

    [Fact]
    public async Task The_poster_is_one_page_in_the_settings_own_words_with_the_names_of_today()
    {
        var setting = await portal.NewSettingAsync(draft =>
        {
            draft.Name = "Otter Lane Nursery";
            draft.Terms = new Terms { LeaderTitle = "Head of nursery", RestrictedTime = "opening hours" };
        });
        using var deputy = await setting.SignInAsAsync(Role.DeputyDsl);

        var page = await deputy.GetPageAsync($"/notices/poster?site={setting.SiteId}");
        using var answer = await deputy.Http.GetAsync(new Uri("/notices/poster/pdf", UriKind.Relative));
        using var pdf = new PdfReader(await answer.Content.ReadAsByteArrayAsync());

        Assert.Contains("Phones away in opening hours", page.Text, StringComparison.Ordinal);
        Assert.Equal((1, "application/pdf"), (pdf.Pages, answer.Content.Headers.ContentType?.MediaType));
        Assert.Contains("A4", pdf.Facts["Page size"], StringComparison.Ordinal);
        foreach (var words in (string[])[
            "Otter Lane Nursery", "Phones away in opening hours", "8:00 am to 6:00 pm", "Office cupboard", setting[Role.Dsl].Name,
            $"{setting[Role.Manager].Name}, Head of nursery"])
            Assert.Contains(words, Joined(pdf), StringComparison.Ordinal);
        var log = await deputy.GetPageAsync("/notices/new?poster=true");
        Assert.Contains("Phones away in opening hours", log.ValueOf("Form.Wording"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_version_is_issued_prints_as_it_was_and_goes_out_of_date_with_the_facts()
    {
        var setting = await portal.NewSettingAsync();
        using var manager = await setting.SignInAsAsync(Role.Manager);
        var page = await manager.GetPageAsync("/notices/leaflet");

        var stale = await manager.PostFormAsync(page, new() { ["Form.Seen"] = "another text" });
        await manager.PostFormAsync(page, [], "/notices/leaflet");
        var twice = await manager.PostFormAsync(page, [], "/notices/leaflet");

        Assert.Contains("Not issued yet", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, stale.Status);
        Assert.Contains("changed since this page was opened", stale.Text, StringComparison.Ordinal);
        Assert.Contains("Version 1 says the same already", twice.Text, StringComparison.Ordinal);
        var leaflet = await setting.QueryAsync(db => db.Leaflets.AsNoTracking().SingleAsync());
        Assert.Contains("Version 1 holds", (await manager.GetPageAsync("/notices/leaflet")).Text, StringComparison.Ordinal);

        await setting.NewPersonAsync(Role.DeputyDsl);

        Assert.Contains("Version 1 is out of date", (await manager.GetPageAsync("/notices/leaflet")).Text, StringComparison.Ordinal);
        using var answer = await manager.Http.GetAsync(new Uri($"/notices/leaflet/{leaflet.Id}/pdf", UriKind.Relative));
        using var pdf = new PdfReader(await answer.Content.ReadAsByteArrayAsync());
        Assert.InRange(pdf.Pages, 1, 2);
        Assert.Contains(
            $"Version 1, issued on Wed 6 May 2026. Fingerprint {leaflet.Fingerprint[..12]}", Joined(pdf), StringComparison.Ordinal);
        Assert.Equal(["LeafletIssued"], await EventsAsync(setting, nameof(Leaflet)));
    }

    [Fact]
    public async Task Each_visitor_and_each_pile_stands_in_the_log_with_the_version()
    {
        var setting = await portal.NewSettingAsync();
        using var manager = await setting.SignInAsAsync(Role.Manager);
        Assert.Equal(PromiseState.NothingYet, (await EvidenceAsync(setting)).State);
        var none = await manager.GetPageAsync("/visitors/new");
        await manager.PostFormAsync(await manager.GetPageAsync("/notices/leaflet"), [], "/notices/leaflet");

        var with = await manager.PostFormAsync(
            await manager.GetPageAsync("/visitors/new"), Arrival(setting, "Sam Pike", given: true));
        await manager.PostFormAsync(await manager.GetPageAsync("/visitors/new"), Arrival(setting, "Ann Hill", given: false));
        var form = await manager.GetPageAsync("/notices/leaflet/piles/new");
        var wrong = await manager.PostFormAsync(form, new() { ["Form.Copies"] = "0", ["Form.Where"] = "By the door" });
        var done = await manager.PostFormAsync(form, new() { ["Form.Copies"] = "20", ["Form.Where"] = "By the door" });

        Assert.DoesNotContain("leaflet", none.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal((HttpStatusCode.BadRequest, "By the door"), (wrong.Status, wrong.ValueOf("Form.Where")));
        Assert.Contains("from 1 to 5000", wrong.Text, StringComparison.Ordinal);
        Assert.Contains("Given, version 1", (await manager.GetPageAsync(with.Location!)).Text, StringComparison.Ordinal);
        var given = await manager.GetPageAsync("/notices/leaflet/log");
        Assert.Contains("VI-2026-0001, Sam Pike", given.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ann Hill", given.Text, StringComparison.Ordinal);
        Assert.Contains(
            "By the door Wed 6 May 2026 20 Version 1", (await manager.GetPageAsync(done.Location!)).Text, StringComparison.Ordinal);
        Assert.Equal(
            (PromiseState.Broken, "1 of 2 visitors given the leaflet; 20 copies laid out"), await EvidenceAsync(setting));
        Assert.Equal(["LeafletsHandedOut"], await EventsAsync(setting, nameof(LeafletPile)));
        // An administrator keeps signs and not the list of visits: the visit without the name.
        using var administrator = await setting.SignInAsAsync(Role.Administrator);
        Assert.DoesNotContain("Sam Pike", (await administrator.GetPageAsync("/notices/leaflet/log")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaflets_of_another_setting_are_not_there()
    {
        var (setting, other) = (await portal.NewSettingAsync(), await portal.NewSettingAsync());
        using var manager = await setting.SignInAsAsync(Role.Manager);
        using var stranger = await other.SignInAsAsync(Role.Manager);
        await manager.PostFormAsync(await manager.GetPageAsync("/notices/leaflet"), [], "/notices/leaflet");
        await stranger.PostFormAsync(await stranger.GetPageAsync("/notices/leaflet"), [], "/notices/leaflet");
        var id = await setting.QueryAsync(db => db.Leaflets.Select(leaflet => leaflet.Id).SingleAsync());

        var theirs = await stranger.PostFormAsync(
            await stranger.GetPageAsync("/notices/leaflet/piles/new"),
            new() { ["Form.LeafletId"] = id.ToString(), ["Form.Copies"] = "5", ["Form.Where"] = "Hall" });

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/notices/leaflet/{id}/pdf")).Status);
        Assert.Equal(HttpStatusCode.NotFound, theirs.Status);
    }

    [Fact]
    public async Task Notices_to_staff_show_that_everyone_is_told_where_to_report()
    {
        var setting = await portal.NewSettingAsync();
        var before = await EvidenceAsync(setting, "staff-told");
        await setting.SaveAsync(db => db.Notices.Add(Notice.Record(
            Ids.New(), setting.Id, new(NoticeKind.StaffNotice, "Staff room", "Whom to tell", TestClock.Today, null, null), null,
            setting[Role.Manager].Actor, TestClock.Start)));

        Assert.Equal(PromiseState.NothingYet, before.State);
        Assert.Equal((PromiseState.Kept, "1 notice to staff in place"), await EvidenceAsync(setting, "staff-told"));
    }

    private static Dictionary<string, string?> Arrival(TestSetting setting, string name, bool given) => new()
    {
        ["Form.Name"] = name,
        ["Form.Category"] = "Contractor",
        ["Form.HostId"] = setting[Role.Staff].Id.ToString(),
        ["Form.Devices"] = "BagOrPocket",
        ["Form.AcceptsRules"] = "true",
        ["Form.GivenLeaflet"] = given ? "true" : null,
    };

    private static string Joined(PdfReader pdf) =>
        string.Join(' ', string.Join(' ', pdf.PageTexts).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static Task<List<string>> EventsAsync(TestSetting setting, string subject) => setting.QueryAsync(db =>
        db.AuditEntries.Where(entry => entry.SubjectType == subject).Select(entry => entry.Event).ToListAsync());

    private async Task<(PromiseState State, string Figure)> EvidenceAsync(TestSetting setting, string key = "leaflets-given") =>
        await portal.InScopeAsync(setting.Id, async services =>
        {
            var record = await services.GetRequiredService<PortalDbContext>().Settings.AsNoTracking().SingleAsync();
            var scope = new EvidenceScope(record, TestClock.Today.AddDays(-90), TestClock.Today, TestClock.Start.AddMinutes(1));
            var reading = await services.GetRequiredService<EvidenceCatalogue>().Find(key)!.ReadAsync(scope, CancellationToken.None);
            return (reading.State, reading.Figure);
        });
}
