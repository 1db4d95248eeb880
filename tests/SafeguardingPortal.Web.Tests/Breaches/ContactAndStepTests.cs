using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Breaches;

/// <summary>A contact as it really was: in vain, before the report, too late; and what the box above the case makes of it.</summary>
public sealed class ContactAndStepTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task A_message_left_asks_to_ring_again_until_they_ring_back()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).Triaged(TriageDecision.Allegation, HarmThreshold.MayMeet).Cared().SavedAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        var form = await dsl.GetPageAsync($"/breaches/{breach.Id}/contacts/new?agency=Lado");
        Dictionary<string, string?> left = new()
        {
            ["Form.Agency"] = nameof(Agency.Lado),
            ["Form.SpokeTo"] = "Their machine",
            ["Form.At"] = "2026-05-06T10:15",
            ["Form.Method"] = nameof(ContactMethod.LeftMessage),
            ["Form.Told"] = "To ring us back",
        };

        var advised = await dsl.PostFormAsync(form, new(left) { ["Form.Advice"] = "Wait" });
        Assert.Equal((HttpStatusCode.BadRequest, "Wait"), (advised.Status, advised.ValueOf("Form.Advice")));
        Assert.Contains("Nobody was reached, so nobody advised", advised.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await dsl.PostFormAsync(form, left)).Status);

        var shown = await dsl.GetPageAsync($"/breaches/{breach.Id}");
        Assert.Contains("Ring the LADO again", Next(shown), StringComparison.Ordinal);
        Assert.Contains("Rung, nobody reached yet", shown.Text, StringComparison.Ordinal);
        Assert.Contains("LADO rung and nobody reached: Their machine", shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Told in time", shown.Text, StringComparison.Ordinal);
        var back = await dsl.GetPageAsync(Assert.Single(shown.Html.QuerySelectorAll("a[href$='/acknowledgement']")).GetAttribute("href")!);
        Assert.Contains("When did they ring back?", back.Text, StringComparison.Ordinal);
        await dsl.PostFormAsync(back, new() { ["Form.AcknowledgedAt"] = "2026-05-06T10:25" });

        shown = await dsl.GetPageAsync($"/breaches/{breach.Id}");
        Assert.Contains("Told in time", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Wait for the LADO\u2019s advice", Next(shown), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_from_before_the_report_is_taken_and_the_page_says_that_the_limits_run_from_then()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).SavedAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        Dictionary<string, string?> rung = new()
        {
            ["Form.Agency"] = nameof(Agency.Lado),
            ["Form.SpokeTo"] = "The duty LADO",
            ["Form.At"] = "2026-05-05T16:10",
            ["Form.Method"] = nameof(ContactMethod.Phone),
            ["Form.Told"] = "What was seen",
        };
        var form = await dsl.GetPageAsync($"/breaches/{breach.Id}/contacts/new");

        var tooEarly = await dsl.PostFormAsync(form, new(rung) { ["Form.Agency"] = nameof(Agency.Ofsted) });
        var taken = await dsl.PostFormAsync(form, rung);

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.Redirect), (tooEarly.Status, taken.Status));
        var shown = await dsl.GetPageAsync(taken.Location!);
        Assert.Contains("the setting knew by Tue 5 May 2026, 4:10 pm: the time limits run from then", shown.Text, StringComparison.Ordinal);
        Assert.Contains("If it is an allegation: tell the LADO by Wed 6 May 2026", shown.Text, StringComparison.Ordinal);
        Assert.Equal(TestClock.Start.Date.AddDays(-1), (await setting.QueryAsync(db => db.Breaches.Select(one => one.KnownAt).SingleAsync())).Date);
        Assert.Equal(1, await setting.QueryAsync(db => db.AuditEntries.CountAsync(entry => entry.SubjectId == breach.Id && entry.Event == nameof(KnownEarlier))));
    }

    [Fact]
    public async Task After_the_limit_the_contact_says_why_so_late_and_the_sheet_and_the_paper_repeat_it()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).Of(BreachCategory.Data).ReportedBy(setting[Role.Staff], TestClock.Start.AddDays(-5)).SavedAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        var form = await dsl.GetPageAsync($"/breaches/{breach.Id}/contacts/new?agency=Ico");
        Assert.Contains("Why so late?", form.Text, StringComparison.Ordinal);
        Dictionary<string, string?> told = new()
        {
            ["Form.Agency"] = nameof(Agency.Ico),
            ["Form.SpokeTo"] = "Their form",
            ["Form.At"] = "2026-05-06T10:15",
            ["Form.Method"] = nameof(ContactMethod.OnlineForm),
            ["Form.Told"] = "A list went astray",
        };

        var refused = await dsl.PostFormAsync(form, told);
        Assert.Equal((HttpStatusCode.BadRequest, "A list went astray"), (refused.Status, refused.ValueOf("Form.Told")));
        Assert.NotNull(refused.Html.QuerySelector(".govuk-error-summary a[href='#Form_LateBecause']"));
        Assert.Equal(HttpStatusCode.Redirect, (await dsl.PostFormAsync(form, new(told) { ["Form.LateBecause"] = "Found on a bank holiday" })).Status);

        Assert.Contains("Found on a bank holiday", (await dsl.GetPageAsync($"/breaches/{breach.Id}")).Text, StringComparison.Ordinal);
        Assert.Contains("Found on a bank holiday", (await dsl.GetPageAsync($"/breaches/{breach.Id}/bundle/read")).Body, StringComparison.Ordinal);
        var sheet = await dsl.GetPageAsync($"/breaches/{breach.Id}/sheets/Ico");
        Assert.Equal("Found on a bank holiday", sheet.Html.QuerySelector("[data-copy='Reason if later than 72 hours']")?.TextContent);
    }

    [Fact]
    public async Task A_data_breach_asks_whether_the_people_affected_were_told_before_it_closes()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).Of(BreachCategory.Data).Triaged(TriageDecision.DataBreach).WithOutcome().SavedAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        var shown = await dsl.GetPageAsync($"/breaches/{breach.Id}");
        Assert.Contains("Say whether the people affected were told", Next(shown), StringComparison.Ordinal);

        await dsl.PostFormAsync(
            await dsl.GetPageAsync($"/breaches/{breach.Id}/people-affected"), new() { ["Form.WereTold"] = "false", ["Form.WhyNot"] = "The stick was encrypted" });

        shown = await dsl.GetPageAsync($"/breaches/{breach.Id}");
        Assert.Contains("Not needed: The stick was encrypted", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Hold the debrief", Next(shown), StringComparison.Ordinal);
        Assert.Equal(
            "Not needed: The stick was encrypted",
            (await dsl.GetPageAsync($"/breaches/{breach.Id}/sheets/Ico")).Html.QuerySelector("[data-copy='Have you told the people affected']")?.TextContent);
    }

    /// <summary>What was kept in time stays calm after its day; what was not turns red on it.</summary>
    [Theory]
    [InlineData(true, "portal-next", "Wait for the LADO\u2019s advice")]
    [InlineData(false, "portal-next portal-next--overdue", "Tell the LADO")]
    public async Task The_box_takes_its_colour_from_the_clock(bool told, string look, string title)
    {
        var setting = await portal.NewSettingAsync();
        var given = Given.ABreach(setting).ReportedBy(setting[Role.Staff], TestClock.Start.AddDays(-6)).Triaged(TriageDecision.Allegation, HarmThreshold.MayMeet);
        var breach = await (told ? given.Told(Agency.Lado).Cared() : given).SavedAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);

        var shown = await dsl.GetPageAsync($"/breaches/{breach.Id}");

        Assert.Equal(look, shown.Html.QuerySelector(".portal-next")!.ClassName);
        Assert.Contains(title, Next(shown), StringComparison.Ordinal);
        Assert.Equal(!told, Next(shown).Contains("Was due by", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_call_made_in_time_does_not_turn_red_though_nobody_has_triaged_yet()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).ReportedBy(setting[Role.Staff], TestClock.Start.AddDays(-6)).Told(Agency.Lado).SavedAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);

        var shown = await dsl.GetPageAsync($"/breaches/{breach.Id}");

        Assert.Equal("portal-next", shown.Html.QuerySelector(".portal-next")!.ClassName);
        Assert.DoesNotContain("Was due by", Next(shown), StringComparison.Ordinal);
    }

    /// <summary>The form of whoever is about to be told or asked stands beside the button, before triage too.</summary>
    [Theory]
    [InlineData("reported", "Lado, AdviceService")]
    [InlineData("illegal", "Police101")]
    [InlineData("police told", "Lado")]
    [InlineData("advice sought", "Lado, AdviceService")]
    [InlineData("conduct", "")]
    public async Task The_right_sheet_stands_in_the_box(string situation, string sheets)
    {
        var setting = await portal.NewSettingAsync();
        var given = Given.ABreach(setting);
        var breach = await (situation switch
        {
            "illegal" => given.Triaged(TriageDecision.Allegation, HarmThreshold.MayMeet, illegal: true),
            "police told" => given.Triaged(TriageDecision.Allegation, HarmThreshold.MayMeet, illegal: true).Told(Agency.Police101),
            "advice sought" => given.Triaged(TriageDecision.AdviceSought, HarmThreshold.Unsure),
            "conduct" => given.Triaged(),
            _ => given,
        }).SavedAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);

        var links = (await dsl.GetPageAsync($"/breaches/{breach.Id}")).Html.QuerySelectorAll(".portal-next a[href*='/sheets/']")
            .Select(link => link.GetAttribute("href")!).ToList();

        Assert.Equal(sheets, string.Join(", ", links.Select(link => link.Split('/')[^1])));
        foreach (var link in links)
            Assert.Equal(HttpStatusCode.OK, (await dsl.GetAsync(link)).Status);
    }

    [Fact]
    public async Task Ringing_101_is_one_tap()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).Triaged(TriageDecision.Allegation, HarmThreshold.MayMeet, illegal: true).SavedAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);

        Assert.NotNull((await dsl.GetPageAsync($"/breaches/{breach.Id}")).Html.QuerySelector(".portal-next a[href='tel:101']"));
    }

    private static string Next(PortalAnswer page) =>
        string.Join(' ', page.Html.QuerySelector(".portal-next")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
