using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Retention;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Tests.Breaches;

namespace SafeguardingPortal.Web.Tests.Retention;

/// <summary>The ladder that each form about a record's keeping climbs.</summary>
public sealed class RecordFormTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    public static TheoryData<string> Pages => [.. RecordPages.Forms.Select(form => form.Page)];

    [Fact]
    public async Task Of_an_allegation_about_somebody_from_an_agency_it_can_be_said_that_nobody_knows_the_pension_age()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).AboutSomebody("A supply worker").Triaged(TriageDecision.Allegation, HarmThreshold.MayMeet).SavedAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);
        var sheet = await client.GetPageAsync($"/records/{breach.Id}");
        var form = await client.GetPageAsync(sheet.Html.QuerySelector("main a[href$='/pension-age']")!.GetAttribute("href")!);

        var both = await client.PostFormAsync(form, new() { ["Form.NotKnown"] = "true", ["Form.On"] = "2049-01-01", ["Form.Reason"] = "The agency is gone" });
        var answer = await client.PostFormAsync(form, new() { ["Form.NotKnown"] = "true", ["Form.Reason"] = "The agency is gone" });

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.Redirect), (both.Status, answer.Status));
        Assert.Contains("Not known", (await client.GetPageAsync($"/records/{breach.Id}")).Text, StringComparison.Ordinal);
        Assert.Equal("The agency is gone", await setting.QueryAsync(db => db.AuditEntries.Where(entry => entry.Event == nameof(PensionAgeRecorded)).Select(entry => entry.Why).SingleAsync()));
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Its_forms_climb_the_ladder(string page)
    {
        var form = RecordPages.Forms.Single(one => one.Page == page);
        var setting = await portal.NewSettingAsync();
        var (concern, _) = await RecordPages.DueAsync(portal, setting);
        var path = $"/records/{concern.Id}{page}";
        await AssertOnlyHandlersAsync(setting, path);
        using var client = await setting.SignInAsAsync(Role.Dsl);
        var shown = await client.GetPageAsync(path);

        var wrong = await client.PostFormAsync(shown, new(form.Good) { [form.Missing] = "" });
        Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
        Assert.Contains(form.Message, wrong.Text, StringComparison.Ordinal);
        foreach (var (field, value) in form.Good.Where(pair => pair.Key != form.Missing))
            Assert.Equal(value, wrong.ValueOf(field));

        await ChangeAsync(setting, concern.Id, keeping => keeping.KeepLonger(new DateOnly(2026, 5, 7), "A day", setting[Role.Manager].Actor, TestClock.Start));
        await ChangeAsync(setting, concern.Id, keeping => keeping.PlaceHold(Data.Ids.New(), "Held", setting[Role.Manager].Actor, TestClock.Start));
        await ChangeAsync(setting, concern.Id, keeping => keeping.LiftHold(keeping.Holds[0].Id, "Lifted", setting[Role.Manager].Actor, TestClock.Start));
        var stale = await client.PostFormAsync(shown, form.Good);
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Contains(setting[Role.Manager].Name, stale.Text, StringComparison.Ordinal);

        var again = await client.PostFormAsync(stale, form.Good);
        if (page == "/disposal/ask")
        {
            Assert.Equal(HttpStatusCode.BadRequest, again.Status);
            Assert.Contains("Its time has not come", again.Text, StringComparison.Ordinal);
            return;
        }

        Assert.True(again.Status is HttpStatusCode.Redirect, again.Text);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(again.Location!)).Status);
        var entry = await setting.QueryAsync(db => db.AuditEntries.SingleAsync(entry => entry.Event == form.Event && entry.ActorId == setting[Role.Dsl].Id));
        Assert.Equal(RecordPages.Because, entry.Why);
    }

    [Fact]
    public async Task A_hold_is_lifted_with_a_reason()
    {
        var setting = await portal.NewSettingAsync();
        var (concern, _) = await RecordPages.DueAsync(portal, setting);
        await ChangeAsync(setting, concern.Id, keeping => keeping.PlaceHold(Data.Ids.New(), "A claim by the family", setting[Role.Manager].Actor, TestClock.Start));
        using var client = await setting.SignInAsAsync(Role.Dsl);
        var sheet = await client.GetPageAsync($"/records/{concern.Id}");
        Assert.Contains("A claim by the family", sheet.Text, StringComparison.Ordinal);
        var link = sheet.Html.QuerySelector("a[href$='/lift']")!.GetAttribute("href")!;
        var shown = await client.GetPageAsync(link);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostFormAsync(shown, new() { ["Form.Reason"] = "" })).Status);

        var answer = await client.PostFormAsync(shown, new() { ["Form.Reason"] = "The claim is settled" });

        Assert.True(answer.Status is HttpStatusCode.Redirect, answer.Text);
        Assert.False(await setting.QueryAsync(db => db.RecordKeepings.Select(keeping => keeping.OnHold).SingleAsync()));
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(link)).Status);
    }

    [Fact]
    public async Task A_false_allegation_leaves_the_personnel_file_before_anything_else()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).About(setting[Role.Staff]).HandledBy(setting[Role.Manager])
            .Triaged(TriageDecision.Conduct).WithOutcome(Outcome.False).Debriefed().Closed().SavedAsync();
        await RecordPages.WorkOutAsync(portal, setting);
        using var client = await setting.SignInAsAsync(Role.Dsl);
        Assert.Contains(breach.Reference, (await client.GetPageAsync("/records")).Text, StringComparison.Ordinal);
        Assert.Contains("Take it out of the personnel file", (await client.GetPageAsync($"/records/{breach.Id}")).Text, StringComparison.Ordinal);
        var shown = await client.GetPageAsync($"/records/{breach.Id}/personnel-file");
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostFormAsync(shown, new() { ["Form.Reason"] = "" })).Status);

        var answer = await client.PostFormAsync(shown, new() { ["Form.Reason"] = "The letter was shredded" });

        Assert.True(answer.Status is HttpStatusCode.Redirect, answer.Text);
        Assert.Contains("Taken out of it", (await client.GetPageAsync($"/records/{breach.Id}")).Text, StringComparison.Ordinal);
        await RecordPages.WorkOutAsync(portal, setting);
        Assert.Equal(FileStanding.TakenOut, await setting.QueryAsync(db => db.RecordKeepings.Select(keeping => keeping.PersonnelFile).SingleAsync()));
        Assert.Contains("10 years from then", (await client.GetPageAsync($"/records/{breach.Id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Going_through_the_records_twice_writes_once()
    {
        var setting = await portal.NewSettingAsync();
        await RecordPages.DueAsync(portal, setting);
        await RecordPages.WorkOutAsync(portal, setting);

        Assert.Equal(1, await setting.QueryAsync(db => db.AuditEntries.CountAsync(entry => entry.Event == nameof(KeepingWorkedOut))));
    }

    private static async Task AssertOnlyHandlersAsync(TestSetting setting, string path)
    {
        using var staff = await setting.SignInAsAsync(Role.Staff);
        Assert.Equal(HttpStatusCode.Forbidden, (await staff.GetAsync(path)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await staff.PostBlindlyAsync(path)).Status);
        using var chair = await setting.SignInAsAsync(Role.Chair);
        Assert.Equal(HttpStatusCode.NotFound, (await chair.GetAsync(path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await chair.PostBlindlyAsync(path)).Status);
        using var stranger = setting[Role.Staff].NewClient();
        Assert.StartsWith("https://portal.test/sign-in", (await stranger.GetAsync(path)).Location, StringComparison.Ordinal);
    }

    private static Task ChangeAsync(TestSetting setting, Guid recordId, Action<RecordKeeping> change) => setting.QueryAsync(async db =>
    {
        var keeping = await db.RecordKeepings.Include(one => one.Holds).Include(one => one.HiddenFrom).SingleAsync(one => one.RecordId == recordId);
        change(keeping);
        return await db.SaveChangesAsync();
    });
}
