using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SafeguardingPortal.Domain.Access;

namespace SafeguardingPortal.Browser.Tests;

/// <summary>A colleague's phone is seen: from the report in the garden to the closed case, as one would walk it, with and without
/// script.</summary>
public sealed class CaseJourneyTests(BrowserFixture portal) : IClassFixture<BrowserFixture>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_report_is_triaged_told_to_police_and_lado_and_closed(bool script)
    {
        var setting = await portal.NewSettingAsync();
        var seen = await setting.NewPersonAsync(Role.Staff);

        await using var reporter = await portal.VisitAsync(setting[Role.Staff], Device.Phone with { Script = script });
        await reporter.ArriveAsync(reporter.Page.Locator(".portal-bar").GetByText("Report"));
        await reporter.PressAsync("No, carry on to the report");
        await Check(reporter, "A photo, video or recording of a child");
        await Fill(reporter, "What happened?", "A colleague photographed two children in the garden with their own phone.");
        await Check(reporter, "Somebody who works or helps here");
        await reporter.Page.Locator("#Form_PersonId").SelectOptionAsync(new SelectOptionValue { Value = seen.Id.ToString() });
        await reporter.PressAsync("Send the report");
        var reference = Regex.Match(await reporter.Page.Locator("h1").InnerTextAsync(), @"BR-\d{4}-\d{4}").Value;
        Assert.NotEmpty(reference);
        Assert.Empty(reporter.Complaints);

        await using var dsl = await portal.VisitAsync(setting[Role.Dsl], Device.Desk with { Script = script });
        await dsl.GoAsync("/breaches");
        await dsl.FollowAsync(reference);

        await NextAsync(dsl);
        await Check(dsl, "Allegation");
        await Check(dsl, "It may meet it");
        await Check(dsl, "Illegal content, such as an image of a child");
        await Fill(dsl, "Why do you decide so?", "A picture of children was taken and may have been shared.");
        await dsl.PressAsync("Record the triage");

        await TellAsync(dsl, "Police (101)", "Nothing was deleted; keep the phone aside.");
        await TellAsync(dsl, "LADO", "The setting may look into it itself.");

        await NextAsync(dsl);
        await dsl.Page.Locator("#Form_CaseManagerId").SelectOptionAsync(new SelectOptionValue { Value = setting[Role.Manager].Id.ToString() });
        await dsl.Page.Locator("#Form_ChildLeadId").SelectOptionAsync(new SelectOptionValue { Value = setting[Role.Dsl].Id.ToString() });
        await Fill(dsl, "Why these two?", "As our allegations policy says.");
        await dsl.PressAsync("Appoint them");

        await NextAsync(dsl);
        await Fill(dsl, "Who keeps in touch with them?", "The deputy of another room");
        await Fill(dsl, "How, and how often?", "A call twice a week.");
        await dsl.PressAsync("Name them");

        await NextAsync(dsl);
        await dsl.Page.Locator("input[type=radio]").First.CheckAsync();
        await Fill(dsl, "What else was considered?", "Other duties.");
        await Fill(dsl, "Why this?", "The risk is small.");
        await dsl.PressAsync("Record the decision");

        await NextAsync(dsl);
        await Check(dsl, "Unsubstantiated");
        await Fill(dsl, "How was it dealt with, and by whom?", "Management advice, recorded by the leader.");
        await Check(dsl, "No, or not yet");
        await Fill(dsl, "Why not?", "The police asked to wait.");
        await Fill(dsl, "Why this outcome?", "There is not enough evidence either way.");
        await dsl.PressAsync("Record the outcome");

        await NextAsync(dsl);
        await Check(dsl, "Yes");
        await Fill(dsl, "Who took part?", "The room team.");
        await Fill(dsl, "What was learnt?", "Phones are stored before the garden is opened.");
        await dsl.PressAsync("Record the debrief");

        await NextAsync(dsl);
        await Fill(dsl, "Why can it be closed?", "Everyone was told and the lessons are in hand.");
        await dsl.PressAsync("Close the case");

        Assert.Contains("Closed", await dsl.Page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(dsl.Complaints);
    }

    private static async Task TellAsync(Visit visit, string agency, string advice)
    {
        await NextAsync(visit);
        await Check(visit, agency);
        await Fill(visit, "Whom did they speak or write to?", "The duty desk");
        await Check(visit, "by phone");
        await Fill(visit, "What were they told or asked?", "The facts so far.");
        await Fill(visit, "Their reference", "R-104");
        await Fill(visit, "What did they advise?", advice);
        await visit.PressAsync("Record the contact");
    }

    /// <summary>The one next action that the case page offers.</summary>
    private static Task NextAsync(Visit visit) => visit.ArriveAsync(visit.Page.Locator(".portal-next .govuk-button").First);

    private static Task Check(Visit visit, string label) => visit.Page.GetByLabel(label, new() { Exact = true }).First.CheckAsync();

    private static Task Fill(Visit visit, string label, string text) => visit.Page.GetByLabel(label).First.FillAsync(text);
}
