using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Breaches;

/// <summary>What is it, who acts next, by when. The tests' clock stands on Wednesday 6 May 2026, half past ten in London.</summary>
public sealed class BreachCaseTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task A_new_report_asks_for_triage_and_shows_the_LADO_clock_with_its_sum()
    {
        var (page, _) = await OpenAsync(given => given);

        Assert.Equal("Triage", page.Html.QuerySelector("main a.govuk-button")?.TextContent);
        Assert.Single(page.Html.QuerySelectorAll("main .govuk-button:not(.govuk-button--secondary)"));
        Assert.Contains("If it is an allegation: tell the LADO by Thu 7 May 2026", page.Text, StringComparison.Ordinal);
        Assert.Contains("1 working day after Wednesday 6 May", page.Text, StringComparison.Ordinal);
        Assert.Contains(GivenBreach.WhatHappened, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Illegal_content_asks_for_the_police_then_the_LADO_then_waits_for_their_advice()
    {
        var (police, _) = await OpenAsync(given => given.Triaged(TriageDecision.Allegation, HarmThreshold.MayMeet, illegal: true));
        var (lado, _) = await OpenAsync(
            given => given.Triaged(TriageDecision.Allegation, HarmThreshold.MayMeet, illegal: true).Told(Agency.Police101));
        var (advice, _) = await OpenAsync(
            given => given.Triaged(TriageDecision.Allegation, HarmThreshold.MayMeet, illegal: true).Told(Agency.Police101).Cared().Told(Agency.Lado));
        var (handlers, _) = await OpenAsync(
            given => given.Triaged(TriageDecision.Allegation, HarmThreshold.MayMeet, illegal: true).Told(Agency.Police101).Told(Agency.Lado));

        Assert.Contains("Tell the police", Next(police), StringComparison.Ordinal);
        Assert.Contains("Tell the LADO", Next(lado), StringComparison.Ordinal);
        Assert.Contains("Wait for the LADO\u2019s advice", Next(advice), StringComparison.Ordinal);
        Assert.Contains("Say who handles it", Next(handlers), StringComparison.Ordinal);
        Assert.DoesNotContain("Acts next", Next(handlers), StringComparison.Ordinal);
        Assert.DoesNotContain("Say why the police will not be told", police.Text, StringComparison.Ordinal);
        Assert.Contains("Told in time", advice.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_limit_that_has_passed_is_said_in_words_on_the_case_and_in_the_list()
    {
        var setting = await portal.NewSettingAsync();
        await Given.ABreach(setting).ReportedBy(setting[Role.Staff], TestClock.Start.AddDays(-5)).SavedAsync();
        var breach = await Given.ABreach(setting).ReportedBy(setting[Role.Staff], TestClock.Start.AddDays(-6)).SavedAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);

        var page = await client.GetPageAsync($"/breaches/{breach.Id}");
        var queue = await client.GetPageAsync("/breaches");

        Assert.Contains("Was due by Fri 1 May 2026", Next(page), StringComparison.Ordinal);
        Assert.Contains("Overdue", page.Text, StringComparison.Ordinal);
        Assert.Contains("5 days overdue", queue.Text, StringComparison.Ordinal);
        Assert.Contains("Past a limit 2", queue.Text, StringComparison.Ordinal);
        Assert.Equal(breach.Reference, queue.Html.QuerySelector("main tbody th a")?.TextContent);
    }

    [Fact]
    public async Task Everyone_who_must_know_is_shown_with_the_mail_and_whether_they_opened_it()
    {
        var setting = await portal.NewSettingAsync();
        using var staff = await setting.SignInAsAsync(Role.Staff);
        await staff.PostFormAsync(await staff.GetPageAsync("/breaches/report/form"), new()
        {
            ["Form.As"] = nameof(ReporterKind.Named),
            ["Form.Category"] = nameof(BreachCategory.ContactWithFamily),
            ["Form.WhatHappened"] = "A parent wrote to me on my own account.",
            ["Form.OccurredAt"] = "2026-05-02T18:00",
            ["Form.About"] = "NotKnown",
        });
        var id = await setting.QueryAsync(db => db.Breaches.Select(breach => breach.Id).SingleAsync());
        using var manager = await setting.SignInAsAsync(Role.Manager);

        var page = await manager.GetPageAsync($"/breaches/{id}");

        Assert.Contains($"{setting[Role.Manager].Name} Opened it", page.Text, StringComparison.Ordinal);
        Assert.Contains($"{setting[Role.Dsl].Name} Waiting to be sent", page.Text, StringComparison.Ordinal);
        Assert.Contains("reported 4 days later", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_sent_and_not_acknowledged_counts_as_not_made()
    {
        var (page, _) = await OpenAsync(given => given
            .Triaged(TriageDecision.Allegation, HarmThreshold.MayMeet).Told(Agency.Lado, method: ContactMethod.OnlineForm));

        Assert.Contains("Sent, not acknowledged yet", page.Text, StringComparison.Ordinal);
        Assert.Contains("Wait until the LADO acknowledge it", Next(page), StringComparison.Ordinal);
        Assert.EndsWith("/acknowledgement", page.Html.QuerySelector("main a.govuk-button")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_sought_advice_is_led_to_the_service_to_its_advice_and_back_to_triage()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).Triaged(TriageDecision.AdviceSought).SavedAsync();
        using var client = await setting.SignInAsAsync(Role.Dsl);
        var asks = await client.GetPageAsync($"/breaches/{breach.Id}");
        Assert.Contains("Ask for advice", Next(asks), StringComparison.Ordinal);
        var sheet = await client.GetPageAsync(Button(asks));
        Assert.Contains("Safeguarding advice service", sheet.Text, StringComparison.Ordinal);

        await client.PostFormAsync(await client.GetPageAsync(Button(sheet)), new()
        {
            ["Form.SpokeTo"] = "The duty adviser",
            ["Form.Told"] = "What we know",
            ["Form.Method"] = nameof(ContactMethod.Phone),
        });
        var waits = await client.GetPageAsync($"/breaches/{breach.Id}");
        Assert.Contains("Wait for the advice", Next(waits), StringComparison.Ordinal);
        await client.PostFormAsync(await client.GetPageAsync(Button(waits)), new() { ["Form.Advice"] = "Talk to her" });

        Assert.EndsWith("/triage", Button(await client.GetPageAsync($"/breaches/{breach.Id}")), StringComparison.Ordinal);
        var closing = await client.PostFormAsync(await client.GetPageAsync($"/breaches/{breach.Id}/close"), new() { ["Form.Reason"] = "Done" });
        Assert.Equal(HttpStatusCode.BadRequest, closing.Status);
        Assert.Contains("Triage it again", closing.Text, StringComparison.Ordinal);

        static string Button(PortalAnswer page) => page.Html.QuerySelector("main a.govuk-button")!.GetAttribute("href")!;
    }

    [Fact]
    public async Task The_chronology_is_the_audit_trail_and_opening_the_page_is_on_record()
    {
        var (page, breach) = await OpenAsync(given => given.Triaged().WithOutcome());

        var sentences = page.Html.QuerySelectorAll(".portal-timeline li").Select(item => item.TextContent).ToList();
        Assert.Equal(3, sentences.Count);
        Assert.Contains("Outcome recorded: not an allegation", sentences[0], StringComparison.Ordinal);
        Assert.Contains($"Reported as {breach.Reference}", sentences[2], StringComparison.Ordinal);
        Assert.Contains("1 time, last on Wed 6 May 2026", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Until_the_LADO_advises_the_outcome_is_refused_with_what_to_do()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).Triaged(TriageDecision.Allegation, HarmThreshold.MayMeet).Told(Agency.Lado).SavedAsync();
        using var client = await setting.SignInAsAsync(Role.Dsl);
        var form = await client.GetPageAsync($"/breaches/{breach.Id}/outcome");

        var answer = await client.PostFormAsync(form, new()
        {
            ["Form.Outcome"] = nameof(Outcome.Unfounded),
            ["Form.DealtWith"] = "Talked to her",
            ["Form.WereTold"] = "false",
            ["Form.WhyNot"] = "The LADO asked to wait",
            ["Form.Reason"] = "Seems clear",
        });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("Ask the LADO first and record their advice", answer.Text, StringComparison.Ordinal);
        Assert.Equal("Talked to her", answer.ValueOf("Form.DealtWith"));
        Assert.Null((await client.GetPageAsync($"/breaches/{breach.Id}/notes/new")).Html.QuerySelector("[value='Investigation']"));
    }

    [Theory]
    [InlineData(false, false, "Tell the police")]
    [InlineData(true, false, "Tell the LADO")]
    [InlineData(false, true, "Tell the police")]
    public async Task With_illegal_content_it_closes_only_after_both_contacts(bool police, bool lado, string refusal)
    {
        var setting = await portal.NewSettingAsync();
        var given = Given.ABreach(setting).Triaged(TriageDecision.Allegation, HarmThreshold.MayMeet, illegal: true);
        if (police)
            given.Told(Agency.Police101);
        if (lado)
            given.Told(Agency.Lado, advice: "Go ahead");
        var breach = await given.SavedAsync();
        using var client = await setting.SignInAsAsync(Role.Dsl);
        var form = await client.GetPageAsync($"/breaches/{breach.Id}/close");

        var answer = await client.PostFormAsync(form, new() { ["Form.Reason"] = "Done" });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(refusal, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_required_contact_is_left_out_once_a_second_person_has_signed_in_and_agreed()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).About(setting[Role.Staff]).ReportedBy(setting[Role.DeputyDsl])
            .Triaged(TriageDecision.Allegation, HarmThreshold.MayMeet).SavedAsync();
        using var client = await setting.SignInAsAsync(Role.Dsl);
        var form = await client.GetPageAsync($"/breaches/{breach.Id}/not-made/lado");
        var offered = form.Html.QuerySelectorAll("select option").Select(option => option.GetAttribute("value")).ToList();
        Assert.DoesNotContain(setting[Role.Staff].Id.ToString(), offered);
        Assert.DoesNotContain(setting[Role.Dsl].Id.ToString(), offered);
        Assert.DoesNotContain(setting[Role.Oversight].Id.ToString(), offered);
        var asked = await client.PostFormAsync(form, new()
        {
            ["Form.Reason"] = "They rang us",
            ["Form.AskedOfId"] = setting[Role.Manager].Id.ToString(),
        });
        Assert.Equal(HttpStatusCode.Redirect, asked.Status);
        Assert.DoesNotContain("Not told, with a reason", (await client.GetPageAsync($"/breaches/{breach.Id}")).Text, StringComparison.Ordinal);

        using var second = await setting.SignInAsAsync(Role.Manager);
        var path = (await second.GetPageAsync("/")).Html.QuerySelectorAll("a").Select(link => link.GetAttribute("href"))
            .Single(href => href?.StartsWith("/breaches/second-opinions/", StringComparison.Ordinal) == true)!;
        var question = await second.GetPageAsync(path);
        Assert.Contains("not to tell the LADO", question.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("sand pit", question.Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(path)).Status);
        var answer = await second.PostFormAsync(question, new() { ["Form.Agrees"] = "true", ["Form.Answer"] = "I rang them too" });

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Contains("Not told, with a reason", (await client.GetPageAsync($"/breaches/{breach.Id}")).Text, StringComparison.Ordinal);
        Assert.Equal(
            setting[Role.Manager].Id,
            await setting.QueryAsync(db => db.AuditEntries.Where(entry => entry.Event == nameof(SecondOpinionGiven) && entry.SubjectId == breach.Id)
                .Select(entry => entry.ActorId).SingleAsync()));
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/breaches/{breach.Id}/not-made/ico")).Status);
    }

    [Fact]
    public async Task An_unknown_contact_does_not_exist()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).SavedAsync();
        using var client = await setting.SignInAsAsync(Role.Dsl);

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/breaches/{breach.Id}/contacts/{Guid.NewGuid()}/advice")).Status);
    }

    private static string Next(PortalAnswer page) =>
        string.Join(' ', page.Html.QuerySelector(".portal-next")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private async Task<(PortalAnswer Page, Breach Breach)> OpenAsync(Func<GivenBreach, GivenBreach> shape)
    {
        var setting = await portal.NewSettingAsync();
        var breach = await shape(Given.ABreach(setting)).SavedAsync();
        using var client = await setting.SignInAsAsync(Role.Dsl);
        return (await client.GetPageAsync($"/breaches/{breach.Id}"), breach);
    }
}
