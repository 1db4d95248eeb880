using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Concerns;

/// <summary>The ladder that each form of a concern climbs. Who may open it at all: <see cref="ConcernNeedToKnowTests"/>.</summary>
public sealed class ConcernFormTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    public static TheoryData<string> Pages => [.. ConcernPages.Forms.Select(form => form.Page)];

    [Theory, MemberData(nameof(Pages))]
    public async Task Its_forms_climb_the_ladder(string page)
    {
        var form = ConcernPages.Forms.Single(one => one.Page == page);
        var setting = await portal.NewSettingAsync();
        var concern = await Given.AConcern(setting).SavedAsync();
        using var client = await setting.SignInAsAsync(Role.Dsl);
        var shown = await client.GetPageAsync(ConcernPages.Of(concern, page));

        var wrong = await client.PostFormAsync(shown, new(form.Good(setting)) { [form.Missing] = "" });
        Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
        Assert.Contains(form.Message, wrong.Text, StringComparison.Ordinal);
        foreach (var (field, value) in form.Good(setting).Where(pair => pair.Key != form.Missing))
            Assert.Equal(value, wrong.ValueOf(field));

        await setting.QueryAsync(async db =>
        {
            var stored = await db.Concerns.Include(one => one.KeptFrom).SingleAsync(one => one.Id == concern.Id);
            stored.RecordDealtWith("By somebody else", "Meanwhile", setting[Role.Manager].Actor, TestClock.Start);
            return await db.SaveChangesAsync();
        });
        var stale = await client.PostFormAsync(shown, form.Good(setting));
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Contains(setting[Role.Manager].Name, stale.Text, StringComparison.Ordinal);

        var good = await client.PostFormAsync(stale, form.Good(setting));
        Assert.True(good.Status is HttpStatusCode.Redirect, good.Text);
        var entry = await setting.QueryAsync(db => db.AuditEntries.SingleAsync(entry =>
            entry.SubjectId == concern.Id && entry.Event == form.Event && entry.ActorId == setting[Role.Dsl].Id));
        Assert.Equal(ConcernPages.Because, entry.Why);
        Assert.Equal(entry.SubjectVersion, await setting.QueryAsync(db => db.Concerns.Where(one => one.Id == concern.Id).Select(one => one.Version).SingleAsync()));
    }

    [Fact]
    public async Task A_concern_that_is_sent_twice_is_recorded_once()
    {
        var setting = await portal.NewSettingAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        using var staff = await setting.SignInAsAsync(Role.Staff);
        var (record, own) = (await dsl.GetPageAsync("/concerns/new"), await staff.GetPageAsync("/concerns/own"));
        var said = new Dictionary<string, string?>
        {
            ["Form.Kind"] = nameof(ConcernKind.Other),
            ["Form.What"] = "I took my phone into the garden.",
            ["Form.OccurredOn"] = "2026-05-05",
        };

        for (var time = 0; time < 2; time++)
        {
            await dsl.PostFormAsync(record, ConcernPages.GoodRecord(setting[Role.Administrator]));
            await staff.PostFormAsync(own, said);
        }

        Assert.Equal([false, true], await setting.QueryAsync(db => db.Concerns.OrderBy(one => one.SelfReport).Select(one => one.SelfReport).ToListAsync()));
    }

    [Fact]
    public async Task A_concern_is_recorded_and_the_others_who_handle_it_are_told_by_number_only()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Dsl);
        var shown = await client.GetPageAsync("/concerns/new");
        var good = ConcernPages.GoodRecord(setting[Role.Staff]);

        var wrong = await client.PostFormAsync(shown, new(good) { ["Form.What"] = "" });
        Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
        Assert.Contains("Say what was seen or heard", wrong.Text, StringComparison.Ordinal);
        Assert.Equal("A parent", wrong.ValueOf("Form.ToldBy"));

        var answer = await client.PostFormAsync(wrong, good);
        Assert.True(answer.Status is HttpStatusCode.Redirect, answer.Text);
        var concern = await setting.QueryAsync(db => db.Concerns.SingleAsync());
        Assert.Equal((CaseRoute.DslAndManager, "GARDEN", PartOfDay.Morning, DayOfWeek.Tuesday), (concern.Route, concern.PlaceKey, concern.PartOfDay, concern.Weekday));
        Assert.StartsWith("LC-2026-", concern.Reference, StringComparison.Ordinal);
        var mails = await setting.QueryAsync(db => db.OutboxMails.ToListAsync());
        Assert.Equal(
            new[] { setting[Role.DeputyDsl].Id, setting[Role.Manager].Id }.Order(), mails.Select(mail => mail.RecipientId!.Value).Order());
        Assert.All(mails, mail => Assert.DoesNotContain(setting[Role.Staff].Name, mail.Body + mail.Subject, StringComparison.Ordinal));
        var register = await client.GetPageAsync("/concerns");
        Assert.Contains(concern.Reference, register.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_writes_about_themself_as_if_about_another()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Dsl);
        var shown = await client.GetPageAsync("/concerns/new");

        var answer = await client.PostFormAsync(shown, ConcernPages.GoodRecord(setting[Role.Dsl]));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("Choose whom it is about", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Anyone_says_it_themself_and_does_not_see_it_again()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);
        var shown = await client.GetPageAsync("/concerns/own");
        var wrong = await client.PostFormAsync(shown, new() { ["Form.Kind"] = "", ["Form.What"] = "Was short with A.B.", ["Form.OccurredOn"] = "2026-05-05" });
        Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
        Assert.Equal("Was short with A.B.", wrong.ValueOf("Form.What"));

        var answer = await client.PostFormAsync(wrong, new() { ["Form.Kind"] = nameof(ConcernKind.ImproperLanguage) });

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        var concern = await setting.QueryAsync(db => db.Concerns.SingleAsync());
        Assert.Equal((true, CaseRoute.ChairOnly), (concern.SelfReport, concern.Route));
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(ConcernPages.Of(concern, ""))).Status);
        Assert.Equal([setting[Role.Chair].Id], await setting.QueryAsync(db => db.OutboxMails.Select(mail => mail.RecipientId!.Value).ToListAsync()));
    }

    [Fact]
    public async Task Whoever_said_it_themself_keeps_a_receipt_with_its_reference_and_its_day_and_nothing_else()
    {
        var setting = await portal.NewSettingAsync();
        var staff = setting[Role.Staff];
        using var client = await setting.SignInAsAsync(Role.Staff);
        var answer = await client.PostFormAsync(
            await client.GetPageAsync("/concerns/own"),
            new() { ["Form.Kind"] = nameof(ConcernKind.ImproperLanguage), ["Form.What"] = "Was short with the plum twins", ["Form.OccurredOn"] = "2026-05-05" });
        var own = await setting.QueryAsync(db => db.Concerns.SingleAsync());
        var toldOf = await Given.AConcern(setting).About(staff).SavedAsync();

        var receipt = await client.GetPageAsync(answer.Location!);
        var mine = await client.GetPageAsync("/breaches/receipts");

        foreach (var page in new[] { receipt, mine })
        {
            Assert.Contains(own.Reference, page.Text, StringComparison.Ordinal);
            Assert.Contains("Wed 6 May 2026", page.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("plum", page.Body, StringComparison.Ordinal);
            Assert.DoesNotContain(toldOf.Reference, page.Body, StringComparison.Ordinal);
        }

        // As it was, whatever becomes of it.
        var before = receipt.Html.QuerySelector("main")!.TextContent;
        await setting.QueryAsync(async db =>
        {
            var stored = await db.Concerns.Include(one => one.KeptFrom).SingleAsync(one => one.Id == own.Id);
            stored.RecordDealtWith("A talk", "Enough", setting[Role.Manager].Actor, TestClock.Start.AddHours(1));
            return await db.SaveChangesAsync();
        });
        Assert.Equal(Plain(before), Plain((await client.GetPageAsync($"/concerns/own/{own.Id}")).Html.QuerySelector("main")!.TextContent));
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/concerns/own/{toldOf.Id}")).Status);
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        Assert.Equal(HttpStatusCode.NotFound, (await dsl.GetAsync($"/concerns/own/{own.Id}")).Status);
        using var other = await (await portal.NewSettingAsync()).SignInAsAsync(Role.Staff);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/concerns/own/{own.Id}")).Status);
        using var stranger = portal.NewClient();
        Assert.StartsWith("https://portal.test/sign-in", (await stranger.GetAsync($"/concerns/own/{own.Id}")).Location, StringComparison.Ordinal);

        // The words of the flash come once.
        static string Plain(string text) => text[text.IndexOf("Keep this reference", StringComparison.Ordinal)..];
    }

    [Fact]
    public async Task From_a_case_the_concern_is_linked_both_ways_and_kept_from_whoever_else_the_case_names()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).About(setting[Role.Staff], setting[Role.DeputyDsl]).Triaged(TriageDecision.LowLevelConcern).SavedAsync();
        using var client = await setting.SignInAsAsync(Role.Dsl);
        var link = await client.GetPageAsync($"/breaches/{breach.Id}/concerns");
        Assert.NotNull(link.Html.QuerySelector($"a[href='/concerns/new?case={breach.Id}']"));
        var shown = await client.GetPageAsync($"/concerns/new?case={breach.Id}");
        Assert.Equal(GivenBreach.WhatHappened, shown.ValueOf("Form.What"));

        var answer = await client.PostFormAsync(shown, ConcernPages.GoodRecord(setting[Role.Staff]));

        Assert.True(answer.Status is HttpStatusCode.Redirect, answer.Text);
        var concern = await setting.QueryAsync(db => db.Concerns.Include(one => one.KeptFrom).SingleAsync());
        Assert.Equal(breach.Id, concern.FromCaseId);
        Assert.True(await setting.QueryAsync(db => db.Breaches.Select(one => one.OnRegister).SingleAsync()));
        Assert.Equal([setting[Role.DeputyDsl].Id], concern.KeptFrom.Select(other => other.PersonId));
        Assert.Contains(concern.Reference, (await client.GetPageAsync($"/breaches/{breach.Id}/concerns")).Text, StringComparison.Ordinal);
        Assert.Contains(breach.Reference, (await client.GetPageAsync(ConcernPages.Of(concern, ""))).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/concerns/new?case={Guid.NewGuid()}")).Status);
    }
}
