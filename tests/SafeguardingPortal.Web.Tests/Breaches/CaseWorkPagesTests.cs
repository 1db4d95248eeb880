using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.Work;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Features.Breaches.WatchBreaches;

namespace SafeguardingPortal.Web.Tests.Breaches;

/// <summary>Work on a case: each form's ladder, two handlers at once, private notes, copy-sheets, the register of agencies.</summary>
public sealed class CaseWorkPagesTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private static readonly Dictionary<string, (Dictionary<string, string?> Good, string Missing, string Message, string Event)> Forms = new()
    {
        ["/tasks/new"] = (
            new() { ["Form.What"] = "Ring them", ["Form.Kind"] = nameof(CaseTaskKind.Step), ["Form.DueOn"] = "2026-05-08" },
            "Form.DueOn", "Give the day", nameof(CaseTaskPlanned)),
        ["/entries/new"] = (
            new() { ["Form.Kind"] = nameof(EntryKind.Decision), ["Form.What"] = "We wait", ["Form.HappenedAt"] = "2026-05-06T10:00" },
            "Form.What", "Write down what was heard", nameof(CaseEntryMade)),
        ["/welfare"] = (
            new() { ["Form.Contact"] = "Somebody outside", ["Form.Arrangement"] = "Twice a week" },
            "Form.Arrangement", "Say how and how often", nameof(WelfareContactNamed)),
        ["/suspension"] = (
            new()
            {
                ["Form.Choice"] = nameof(SuspensionChoice.Supervised),
                ["Form.Alternatives"] = "Leave, suspension",
                ["Form.Reason"] = "Small risk",
            },
            "Form.Alternatives", "Say what else was considered", nameof(SuspensionConsidered)),
        ["/private-notes/new"] = (new() { ["Form.Text"] = "I wonder" }, "Form.Text", "Write the note", nameof(PrivateNoteAdded)),
    };

    public static TheoryData<string> Pages => [.. Forms.Keys];

    [Theory, MemberData(nameof(Pages))]
    public async Task What_is_missing_is_said_a_stale_form_is_a_conflict_and_a_good_one_is_saved_and_on_record(string page)
    {
        var (good, missing, message, raised) = Forms[page];
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).Triaged().SavedAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        using var manager = await setting.SignInAsAsync(Role.Manager);
        var path = $"/breaches/{breach.Id}{page}";
        var stale = await manager.GetPageAsync(path);

        var refused = await dsl.PostFormAsync(await dsl.GetPageAsync(path), new(good) { [missing] = "" });
        var saved = await dsl.PostFormAsync(await dsl.GetPageAsync(path), new(good));
        var conflict = await manager.PostFormAsync(stale, new(good));

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains(message, refused.Text, StringComparison.Ordinal);
        foreach (var (field, value) in good.Where(pair => pair.Key != missing))
            Assert.Equal(value, refused.ValueOf(field));
        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains(setting[Role.Dsl].Name, conflict.Text, StringComparison.Ordinal);
        Assert.Single(await setting.QueryAsync(db => db.AuditEntries
            .Where(entry => entry.SubjectId == breach.Id && entry.Event == raised).ToListAsync()));
    }

    [Fact]
    public async Task Two_leads_who_begin_at_once_are_both_answered_and_nothing_is_lost_in_silence()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).Triaged().SavedAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        using var deputy = await setting.SignInAsAsync(Role.DeputyDsl);
        var path = $"/breaches/{breach.Id}/tasks/new";
        var (one, other) = (await dsl.GetPageAsync(path), await deputy.GetPageAsync(path));

        var answers = await Task.WhenAll(
            dsl.PostFormAsync(one, new(Forms["/tasks/new"].Good)), deputy.PostFormAsync(other, new(Forms["/tasks/new"].Good)));

        Assert.All(answers, answer => Assert.True(answer.Status is HttpStatusCode.Redirect or HttpStatusCode.Conflict, $"{answer.Status}"));
        var tasks = await setting.QueryAsync(db => db.CaseWork.SelectMany(work => work.Tasks).CountAsync());
        Assert.Equal(answers.Count(answer => answer.Status is HttpStatusCode.Redirect), tasks);
    }

    [Fact]
    public async Task Two_leads_who_triage_at_once_make_one_triage_and_one_conflict()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).SavedAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        using var deputy = await setting.SignInAsAsync(Role.DeputyDsl);
        var path = $"/breaches/{breach.Id}/triage";
        var (one, other) = (await dsl.GetPageAsync(path), await deputy.GetPageAsync(path));
        Dictionary<string, string?> good = new() { ["Form.Decision"] = nameof(TriageDecision.Conduct), ["Form.Reason"] = "As told" };

        var answers = await Task.WhenAll(dsl.PostFormAsync(one, new(good)), deputy.PostFormAsync(other, new(good)));

        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.Conflict], answers.Select(answer => answer.Status).Order());
        Assert.Equal(1, await setting.QueryAsync(db => db.AuditEntries.CountAsync(
            entry => entry.SubjectId == breach.Id && entry.Event == nameof(BreachTriaged))));
    }

    [Fact]
    public async Task A_private_note_is_read_by_its_writer_alone()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).Triaged().SavedAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        using var manager = await setting.SignInAsAsync(Role.Manager);
        var path = $"/breaches/{breach.Id}";
        await dsl.PostFormAsync(await dsl.GetPageAsync(path + "/private-notes/new"), new() { ["Form.Text"] = "A hunch of mine" });

        Assert.Contains("A hunch of mine", (await dsl.GetPageAsync(path)).Text, StringComparison.Ordinal);
        var theirs = await manager.GetPageAsync(path);
        Assert.DoesNotContain("A hunch of mine", theirs.Body, StringComparison.Ordinal);
        Assert.Contains("A private note was added", theirs.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("hunch", (await manager.GetPageAsync("/audit")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Interviews_are_locked_on_the_server_until_the_LADO_advises()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).Triaged(TriageDecision.Allegation, HarmThreshold.MayMeet).SavedAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        var form = await dsl.GetPageAsync($"/breaches/{breach.Id}/entries/new");
        Assert.Null(form.Html.QuerySelector("[value='Interview']"));

        var answer = await dsl.PostFormAsync(form, new()
        {
            ["Form.Kind"] = nameof(EntryKind.Interview),
            ["Form.What"] = "She said so",
            ["Form.Present"] = "Two of us",
            ["Form.HappenedAt"] = "2026-05-06T10:00",
        });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("Ask the LADO first", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_task_is_chased_on_its_day_and_is_finished()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).Triaged().SavedAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        await dsl.PostFormAsync(
            await dsl.GetPageAsync($"/breaches/{breach.Id}/tasks/new"), new(Forms["/tasks/new"].Good) { ["Form.DueOn"] = "2026-05-06" });

        Assert.Contains("A task on a case", (await dsl.GetPageAsync("/")).Text, StringComparison.Ordinal);
        await portal.InScopeAsync(setting.Id, services =>
            ActivatorUtilities.CreateInstance<WatchBreachesTask>(services).RunAsync(CancellationToken.None));
        Assert.Contains(
            "A task is due today", await setting.QueryAsync(db => db.OutboxMails.Where(mail => mail.ToAddress == setting[Role.Dsl].Email)
                .Select(mail => mail.Subject).ToListAsync()));
        var task = await setting.QueryAsync(db => db.CaseWork.SelectMany(work => work.Tasks).SingleAsync());
        var done = await dsl.PostFormAsync(
            await dsl.GetPageAsync($"/breaches/{breach.Id}/tasks/{task.Id}"), new() { ["Form.Done"] = "They have it" });

        Assert.Equal(HttpStatusCode.Redirect, done.Status);
        Assert.DoesNotContain("A task on a case", (await dsl.GetPageAsync("/")).Text, StringComparison.Ordinal);
        Assert.Contains("They have it", (await dsl.GetPageAsync($"/breaches/{breach.Id}")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await dsl.GetAsync($"/breaches/{breach.Id}/tasks/{Guid.NewGuid()}")).Status);
    }

    [Fact]
    public async Task A_task_on_a_case_that_is_kept_from_its_owner_now_leaves_no_trace_on_their_home_page()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).Triaged().SavedAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        await dsl.PostFormAsync(await dsl.GetPageAsync($"/breaches/{breach.Id}/tasks/new"), new(Forms["/tasks/new"].Good));
        using var manager = await setting.SignInAsAsync(Role.Manager);
        await manager.PostFormAsync(
            await manager.GetPageAsync($"/breaches/{breach.Id}/subjects"),
            new() { ["Form.People"] = setting[Role.Dsl].Id.ToString(), ["Form.NotKnown"] = null, ["Form.Reason"] = "It was her" });

        var home = await dsl.GetPageAsync("/");

        Assert.DoesNotContain("task on a case", home.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(breach.Id.ToString(), home.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copy_sheet_fills_the_form_leads_to_the_contact_and_is_on_record()
    {
        var setting = await portal.NewSettingAsync();
        var about = await setting.NewPersonAsync();
        var breach = await Given.ABreach(setting).About(about).Triaged(TriageDecision.Allegation, HarmThreshold.MayMeet).SavedAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);

        var sheet = await dsl.GetPageAsync($"/breaches/{breach.Id}/sheets/Lado");

        Assert.Contains("Kent: referral to the County LADO Service", sheet.Text, StringComparison.Ordinal);
        Assert.Equal(about.Name, sheet.Html.QuerySelector("[data-copy='Adult: full name']")?.TextContent);
        Assert.Contains("By hand", sheet.Text, StringComparison.Ordinal);
        Assert.Contains("missing", sheet.Text, StringComparison.Ordinal);
        var contact = await dsl.GetPageAsync(sheet.Html.QuerySelector("main a.govuk-button")!.GetAttribute("href")!);
        Assert.Equal((nameof(Agency.Lado), nameof(ContactMethod.OnlineForm)), (contact.ValueOf("Form.Agency"), contact.ValueOf("Form.Method")));
        Assert.Contains(
            "Made a copy-sheet",
            await setting.QueryAsync(db => db.AuditEntries.Where(entry => entry.SubjectId == breach.Id).Select(entry => entry.Sentence).ToListAsync()));
        Assert.Equal(HttpStatusCode.NotFound, (await dsl.GetAsync($"/breaches/{breach.Id}/sheets/Other")).Status);
    }

    [Fact]
    public async Task An_authoritys_own_sheet_is_copied_put_in_order_and_comes_first()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).Triaged(TriageDecision.Allegation, HarmThreshold.MayMeet).SavedAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        var copy = await dsl.GetPageAsync("/agencies/sheets/new?of=kent-lado");

        var unclear = await dsl.PostFormAsync(copy, new() { ["Form.Edition"] = "Spring 2026", ["Form.Lines"] = "Nothing known" });
        var kept = await dsl.PostFormAsync(copy, new()
        {
            ["Form.Title"] = "Testshire: referral",
            ["Form.Edition"] = "Spring 2026",
            ["Form.Lines"] = "What happened? | What *\nWhere? | Where",
        });

        Assert.Contains("This line cannot be read", unclear.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, kept.Status);
        var sheet = await dsl.GetPageAsync($"/breaches/{breach.Id}/sheets/Lado");
        Assert.Contains("Testshire: referral", sheet.Text, StringComparison.Ordinal);
        Assert.Equal(["What happened? *", "Where?"], sheet.Html.QuerySelectorAll("main dt").Select(label => label.TextContent.Trim()));
        Assert.Contains("Use another sheet: Kent", sheet.Text, StringComparison.Ordinal);
        var own = (await dsl.GetPageAsync("/agencies/sheets")).Html.QuerySelectorAll("main a").Single(link => link.TextContent.StartsWith("Testshire", StringComparison.Ordinal));
        var form = await dsl.GetPageAsync(own.GetAttribute("href")!);
        Assert.Equal(HttpStatusCode.BadRequest, (await dsl.PostFormAsync(form, new() { ["Form.StrikeOut"] = "true", ["Form.Reason"] = "" })).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await dsl.PostFormAsync(form, new() { ["Form.StrikeOut"] = "true", ["Form.Reason"] = "A new form" })).Status);
        Assert.DoesNotContain("Testshire", (await dsl.GetPageAsync("/agencies/sheets")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Testshire: referral", (await dsl.GetPageAsync($"/breaches/{breach.Id}/sheets/Lado")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await dsl.GetAsync(own.GetAttribute("href")!)).Status);
    }

    [Fact]
    public async Task How_to_reach_an_agency_is_entered_checked_again_and_struck_out()
    {
        var setting = await portal.NewSettingAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        using var staff = await setting.SignInAsAsync(Role.Staff);
        Dictionary<string, string?> good = new()
        {
            ["Form.Agency"] = nameof(Agency.Lado),
            ["Form.Name"] = "Duty desk",
            ["Form.Telephone"] = "01632 960 101",
            ["Form.Source"] = "The authority's page",
            ["Form.CheckedOn"] = "2025-10-01",
        };
        Assert.Equal(HttpStatusCode.Forbidden, (await staff.GetAsync("/agencies")).Status);

        var refused = await dsl.PostFormAsync(await dsl.GetPageAsync("/agencies/new"), new(good) { ["Form.Source"] = "" });
        await dsl.PostFormAsync(await dsl.GetPageAsync("/agencies/new"), new(good));

        Assert.Contains("Say where you looked it up", refused.Text, StringComparison.Ordinal);
        var list = await dsl.GetPageAsync("/agencies");
        Assert.Contains("Look again", list.Text, StringComparison.Ordinal);
        var entry = await setting.QueryAsync(db => db.AgencyEntries.SingleAsync());
        var first = await dsl.GetPageAsync($"/agencies/{entry.Id}");
        var stale = await dsl.GetPageAsync($"/agencies/{entry.Id}");
        await dsl.PostFormAsync(first, new() { ["Form.CheckedOn"] = "2026-05-06", ["Form.Reason"] = "It holds" });
        var conflict = await dsl.PostFormAsync(stale, new() { ["Form.Reason"] = "It holds" });
        var gone = await dsl.PostFormAsync(
            await dsl.GetPageAsync($"/agencies/{entry.Id}"), new() { ["Form.StrikeOut"] = "true", ["Form.Reason"] = "Closed" });

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Equal(HttpStatusCode.Redirect, gone.Status);
        Assert.Contains("Nobody has been entered yet", (await dsl.GetPageAsync("/agencies")).Text, StringComparison.Ordinal);
        var elsewhere = await portal.NewSettingAsync();
        using var other = await elsewhere.SignInAsAsync(Role.Dsl);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/agencies/{entry.Id}")).Status);
    }
}
