using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.Agencies;
using SafeguardingPortal.Domain.Breaches.OwnClocks;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Features.Breaches.WatchBreaches;

namespace SafeguardingPortal.Web.Tests.Breaches;

/// <summary>Time limits of the setting's own: entered, corrected, retired; and run in a case beside those of the law.</summary>
public sealed class OwnClockPagesTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private const string Question = "Equipment of ours was stolen";

    [Fact]
    public async Task Those_who_manage_the_setting_enter_one_and_nobody_else()
    {
        var setting = await portal.NewSettingAsync();
        using var signedOut = portal.NewClient();
        Assert.Equal(HttpStatusCode.Redirect, (await signedOut.GetAsync("/rules/clocks/new")).Status);
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        Assert.Equal(HttpStatusCode.Forbidden, (await dsl.GetAsync("/rules/clocks/new")).Status);
        using var manager = await setting.SignInAsAsync(Role.Manager);
        var page = await manager.GetPageAsync("/rules/clocks/new");

        var refused = await manager.PostFormAsync(page, new(Good(Agency.AdviceService.ToString())) { ["Form.Question"] = "" });
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("Write the question", refused.Text, StringComparison.Ordinal);
        Assert.Equal(("Tell the insurer", "5"), (refused.ValueOf("Form.Name"), refused.ValueOf("Form.Limit")));
        var nobody = await manager.PostFormAsync(page, Good(Ids.New().ToString()));
        Assert.Contains("Choose who must be told", nobody.Text, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await manager.PostFormAsync(page, Good(Agency.AdviceService.ToString()))).Status);
        var own = await setting.QueryAsync(db => db.OwnClocks.SingleAsync());
        Assert.Equal(
            nameof(ClockEntered), await setting.QueryAsync(db => db.AuditEntries.Where(entry => entry.SubjectId == own.Id).Select(entry => entry.Event).SingleAsync()));
        var list = await dsl.GetPageAsync("/rules");
        foreach (var words in new[] { "Tell the insurer", "within 5 working days after the setting knew", Question, "Policy schedule, spring" })
            Assert.Contains(words, list.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_corrected_and_retired_with_a_reason_by_one_at_a_time_and_belongs_to_no_other_setting()
    {
        var setting = await portal.NewSettingAsync();
        var own = await ClockAsync(setting, null);
        using var other = await (await portal.NewSettingAsync()).SignInAsAsync(Role.Manager);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/rules/clocks/{own.Id}")).Status);
        using var manager = await setting.SignInAsAsync(Role.Manager);
        using var admin = await setting.SignInAsAsync(Role.Administrator);
        var (page, stale) = (await manager.GetPageAsync($"/rules/clocks/{own.Id}"), await admin.GetPageAsync($"/rules/clocks/{own.Id}"));
        Assert.Contains("Say what you found", (await manager.PostFormAsync(page, new() { ["Form.Limit"] = "3" })).Text, StringComparison.Ordinal);

        Dictionary<string, string?> change = new()
        {
            ["Form.Limit"] = "3",
            ["Form.Scope"] = nameof(ClockScope.ByAnswers),
            ["Form.Categories"] = nameof(BreachCategory.Data),
            ["Form.Reason"] = "New schedule",
        };
        Assert.Equal(HttpStatusCode.Redirect, (await manager.PostFormAsync(page, change)).Status);
        var conflict = await admin.PostFormAsync(stale, new() { ["Form.Retire"] = "true", ["Form.Reason"] = "Gone" });
        Assert.Equal((HttpStatusCode.Conflict, "Gone"), (conflict.Status, conflict.ValueOf("Form.Reason")));
        Assert.Equal(HttpStatusCode.Redirect, (await admin.PostFormAsync(conflict, [])).Status);

        var stored = await setting.QueryAsync(db => db.OwnClocks.SingleAsync());
        Assert.Equal((3, true), (stored.Limit, stored.RetiredAt is not null));
        Assert.Equal([BreachCategory.Data], stored.Categories);
        Assert.DoesNotContain("Tell the insurer", (await manager.GetPageAsync("/rules")).Text, StringComparison.Ordinal);
        Assert.Equal(
            ["Gone", "New schedule"],
            await setting.QueryAsync(db => db.AuditEntries.Where(entry => entry.SubjectId == own.Id && entry.Why != null).OrderBy(entry => entry.Why)
                .Select(entry => entry.Why!).ToListAsync()));
    }

    [Fact]
    public async Task In_a_case_it_is_asked_about_shown_with_its_working_warned_of_and_met_by_a_recorded_contact()
    {
        var setting = await portal.NewSettingAsync();
        var desk = await DeskAsync(setting);
        var own = await ClockAsync(setting, desk);
        var breach = await Given.ABreach(setting).ReportedBy(setting[Role.Staff], TestClock.Start.AddDays(-6)).SavedAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        var triage = await dsl.GetPageAsync($"/breaches/{breach.Id}/triage");
        Assert.Contains(Question, triage.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await dsl.PostFormAsync(triage, new()
        {
            ["Form.OwnAnswers"] = own.Id.ToString(),
            ["Form.Decision"] = nameof(TriageDecision.Conduct),
            ["Form.Reason"] = "As reported",
        })).Status);

        var shown = await dsl.GetPageAsync($"/breaches/{breach.Id}");
        foreach (var words in new[] { "Tell the insurer by Wed 6 May 2026", "3 working days after Thursday 30 April", "Due today", "Record the contact" })
            Assert.Contains(words, shown.Text, StringComparison.Ordinal);
        var working = await dsl.GetPageAsync($"/breaches/{breach.Id}/clocks");
        foreach (var words in new[] { "Wednesday 6 May 2026: working day 3, the last day", "Policy schedule, spring", "The setting knew on", "None yet" })
            Assert.Contains(words, working.Text, StringComparison.Ordinal);
        Assert.Contains("Due today", (await dsl.GetPageAsync("/breaches")).Text, StringComparison.Ordinal);
        await portal.InScopeAsync(setting.Id, services => services.GetRequiredService<WatchBreachesTask>().RunAsync(CancellationToken.None));
        Assert.Equal("A time limit runs out today", await setting.QueryAsync(db => db.OutboxMails
            .Where(mail => mail.ToAddress == setting[Role.Dsl].Email).Select(mail => mail.Subject).SingleAsync()));

        var contact = await dsl.GetPageAsync($"/breaches/{breach.Id}/contacts/new?entry={desk}");
        Dictionary<string, string?> good = new()
        {
            ["Form.SpokeTo"] = "Claims",
            ["Form.At"] = "2026-05-06T10:15",
            ["Form.Method"] = nameof(ContactMethod.Phone),
            ["Form.Told"] = "A tablet is gone",
        };
        var wrong = await dsl.PostFormAsync(contact, new(good) { ["Form.Agency"] = nameof(Agency.Lado) });
        Assert.Equal((HttpStatusCode.BadRequest, "A tablet is gone"), (wrong.Status, wrong.ValueOf("Form.Told")));
        Assert.Equal(HttpStatusCode.Redirect, (await dsl.PostFormAsync(contact, good)).Status);
        var kept = await dsl.GetPageAsync($"/breaches/{breach.Id}/clocks");
        Assert.Contains("Told in time", kept.Text, StringComparison.Ordinal);
        Assert.Contains("Claims desk, Wed 6 May 2026", kept.Text, StringComparison.Ordinal);
        using var manager = await setting.SignInAsAsync(Role.Manager);
        Assert.Contains("Tell the insurer", (await manager.GetPageAsync($"/breaches/{breach.Id}/bundle/read")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task To_leave_it_out_a_second_person_is_asked_who_reads_whom_it_is_about_telling()
    {
        var setting = await portal.NewSettingAsync();
        var own = await ClockAsync(setting, await DeskAsync(setting), ClockScope.EveryCase);
        var breach = await Given.ABreach(setting).SavedAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        Assert.Equal(HttpStatusCode.NotFound, (await dsl.GetAsync($"/breaches/{breach.Id}/not-made/{own.Key}")).Status);
        await dsl.PostFormAsync(
            await dsl.GetPageAsync($"/breaches/{breach.Id}/triage"),
            new() { ["Form.Decision"] = nameof(TriageDecision.Conduct), ["Form.Reason"] = "As reported" });

        var page = await dsl.GetPageAsync($"/breaches/{breach.Id}/not-made/{own.Key}");
        Assert.Contains("Why Claims desk will not be told", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await dsl.PostFormAsync(
            page, new() { ["Form.Reason"] = "It was found", ["Form.AskedOfId"] = setting[Role.Manager].Id.ToString() })).Status);

        using var manager = await setting.SignInAsAsync(Role.Manager);
        var opinion = await setting.QueryAsync(db => db.Breaches.SelectMany(one => one.SecondOpinions).Select(asked => asked.Id).SingleAsync());
        Assert.Contains("not to tell Claims desk", (await manager.GetPageAsync($"/breaches/second-opinions/{opinion}")).Text, StringComparison.Ordinal);
    }

    private static Dictionary<string, string?> Good(string whom) => new()
    {
        ["Form.Name"] = "Tell the insurer",
        ["Form.Whom"] = whom,
        ["Form.Limit"] = "5",
        ["Form.Unit"] = nameof(ClockUnit.WorkingDays),
        ["Form.Start"] = nameof(ClockStart.Knew),
        ["Form.Scope"] = nameof(ClockScope.ByQuestion),
        ["Form.Question"] = Question,
        ["Form.Edition"] = "Policy schedule, spring",
        ["Form.CheckedOn"] = "2026-05-01",
    };

    private static async Task<Guid> DeskAsync(TestSetting setting)
    {
        var id = Ids.New();
        await setting.SaveAsync(db => db.AgencyEntries.Add(AgencyEntry.Enter(
            id, setting.Id, new(Agency.Other, "Claims desk", null, "01632 960 103", null, null, null, "Their letter", new DateOnly(2026, 5, 1)),
            setting[Role.Dsl].Actor, TestClock.Start)));
        return id;
    }

    private static async Task<OwnClock> ClockAsync(TestSetting setting, Guid? desk, ClockScope scope = ClockScope.ByQuestion)
    {
        var target = desk is { } id ? new ClockTarget(Agency.Other, id, "Claims desk") : ClockTarget.Of(Agency.AdviceService);
        var own = OwnClock.Enter(
            Ids.New(), setting.Id,
            new("Tell the insurer", target, 3, ClockUnit.WorkingDays, ClockStart.Knew, scope, [], [], [], Question, "Policy schedule, spring", null,
                new DateOnly(2026, 5, 1)),
            setting[Role.Manager].Actor, TestClock.Start);
        await setting.SaveAsync(db => db.OwnClocks.Add(own));
        return own;
    }
}
