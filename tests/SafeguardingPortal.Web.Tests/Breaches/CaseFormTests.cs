using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Breaches;

/// <summary>The ladder that each form of a case climbs. Who may open it at all: <see cref="NeedToKnowTests"/>.</summary>
public sealed class CaseFormTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    public static TheoryData<string> Pages => [.. CaseForm.All.Select(form => form.Page)];

    [Theory, MemberData(nameof(Pages))]
    public async Task What_is_missing_is_said_and_what_was_typed_stays(string page)
    {
        var form = Find(page);
        var setting = await portal.NewSettingAsync();
        var breach = await form.From(setting).SavedAsync();
        using var client = await setting.SignInAsAsync(Role.Dsl);
        var shown = await client.GetPageAsync(CasePages.Of(breach, page));

        var answer = await client.PostFormAsync(shown, new(form.GoodIn(setting)) { [form.Missing] = "" });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(form.Message, answer.Text, StringComparison.Ordinal);
        Assert.NotNull(answer.Html.QuerySelector(".govuk-error-summary a"));
        foreach (var (field, value) in form.GoodIn(setting).Where(pair => pair.Key != form.Missing && pair.Value is not null))
            Assert.Equal(value, answer.ValueOf(field));
        Assert.Empty(await DoneAsync(setting, breach));
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task A_form_from_before_somebody_elses_change_is_a_conflict_and_shows_it(string page)
    {
        var form = Find(page);
        var setting = await portal.NewSettingAsync();
        var breach = await form.From(setting).SavedAsync();
        using var client = await setting.SignInAsAsync(Role.Dsl);
        var shown = await client.GetPageAsync(CasePages.Of(breach, page));
        await setting.QueryAsync(async db =>
        {
            var stored = await db.Breaches.Include(b => b.Subjects).SingleAsync(b => b.Id == breach.Id);
            if (stored.IsOpen)
                stored.AddNote(Ids.New(), NoteKind.BasicFacts, "Seen by two", setting[Role.Manager].Actor, TestClock.Start);
            else
                stored.Reopen("New witness", setting[Role.Manager].Actor, TestClock.Start);
            return await db.SaveChangesAsync();
        });

        var answer = await client.PostFormAsync(shown, form.GoodIn(setting));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("Someone changed this while you were typing", answer.Text, StringComparison.Ordinal);
        Assert.Contains(setting[Role.Manager].Name, answer.Text, StringComparison.Ordinal);
        Assert.Empty(await DoneAsync(setting, breach));
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task A_good_form_is_saved_with_its_audit_entry_and_leads_back(string page)
    {
        var form = Find(page);
        var setting = await portal.NewSettingAsync();
        var breach = await form.From(setting).SavedAsync();
        using var client = await setting.SignInAsAsync(Role.Dsl);
        var shown = await client.GetPageAsync(CasePages.Of(breach, page));

        var answer = await client.PostFormAsync(shown, form.GoodIn(setting));

        Assert.True(answer.Status is HttpStatusCode.Redirect, answer.Text);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(answer.Location!)).Status);
        var entry = await setting.QueryAsync(db => db.AuditEntries
            .Where(entry => entry.SubjectId == breach.Id && entry.Event == form.Event && entry.ActorId == setting[Role.Dsl].Id).SingleAsync());
        if (form.Good.ContainsKey("Form.Reason"))
            Assert.Equal("Because it is so", entry.Why);
        var stored = await setting.QueryAsync(db => db.Breaches.SingleAsync(b => b.Id == breach.Id));
        Assert.Equal(entry.SubjectVersion, stored.Version);
    }

    private static CaseForm Find(string page) => CaseForm.All.Single(form => form.Page == page);

    /// <summary>What the DSL, who fills in the forms here, has on record beside having opened pages.</summary>
    private static Task<List<string>> DoneAsync(TestSetting setting, Breach breach) => setting.QueryAsync(db => db.AuditEntries
        .Where(entry => entry.SubjectId == breach.Id && entry.Event != "RecordOpened" && entry.ActorId == setting[Role.Dsl].Id)
        .Select(entry => entry.Event).ToListAsync());
}
