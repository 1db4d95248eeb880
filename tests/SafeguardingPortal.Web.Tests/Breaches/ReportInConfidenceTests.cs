using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.Agencies;
using SafeguardingPortal.TestSupport;
using SafeguardingPortal.Web.Features.Breaches.ReportBreach;

namespace SafeguardingPortal.Web.Tests.Breaches;

/// <summary>A name, a name in confidence, or none; drafts; a report sent twice.</summary>
public sealed class ReportInConfidenceTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task A_name_in_confidence_is_read_by_the_case_manager_and_stands_in_no_entry_and_no_mail()
    {
        var setting = await portal.NewSettingAsync();
        var staff = setting[Role.Staff];
        using var client = await staff.SignInAsync();

        var sent = await SendAsync(client, new() { ["Form.As"] = nameof(ReporterKind.InConfidence) });

        Assert.Equal(HttpStatusCode.Redirect, sent.Status);
        var breach = await setting.QueryAsync(db => db.Breaches.SingleAsync());
        using var manager = await setting.SignInAsAsync(Role.Manager);
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        Assert.Contains(staff.Name, (await manager.GetPageAsync($"/breaches/{breach.Id}")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(staff.Name, (await dsl.GetPageAsync($"/breaches/{breach.Id}")).Body, StringComparison.Ordinal);
        var entries = await setting.QueryAsync(db => db.AuditEntries.Where(entry => entry.SubjectId == breach.Id && entry.Event != "RecordOpened").ToListAsync());
        Assert.All(entries, entry => Assert.DoesNotContain(staff.Id.ToString(), entry.ActorId + entry.Facts + entry.Changes, StringComparison.OrdinalIgnoreCase));
        Assert.All(entries, entry => Assert.DoesNotContain(staff.Name, entry.ActorName + entry.Sentence + entry.Facts + entry.Why, StringComparison.Ordinal));
        Assert.DoesNotContain(staff.Email, await setting.QueryAsync(db => db.OutboxMails.Select(mail => mail.ToAddress).ToListAsync()));
    }

    [Fact]
    public async Task Without_a_name_nothing_anywhere_holds_the_account_even_of_somebody_signed_in()
    {
        var setting = await portal.NewSettingAsync();
        var staff = setting[Role.Staff];
        using var client = await staff.SignInAsync();
        var page = await client.GetPageAsync($"/speak-up/{setting.Code}");
        Assert.DoesNotContain(staff.Name, page.Body, StringComparison.Ordinal);

        var sent = await client.PostFormAsync(page, new()
        {
            ["Form.Category"] = nameof(BreachCategory.ImageOfChild),
            ["Form.WhatHappened"] = GivenBreach.WhatHappened,
            ["Form.Person"] = "The Manager",
        });

        Assert.Equal(HttpStatusCode.OK, sent.Status);
        var breach = await setting.QueryAsync(db => db.Breaches.Include(one => one.Subjects).SingleAsync());
        Assert.Equal((null, ReporterKind.Anonymous, CaseRoute.ChairOnly), (breach.ReportedById, breach.ReportedAs, breach.Route));
        Assert.Contains(breach.Subjects, subject => subject.Guessed && subject.PersonId == setting[Role.Manager].Id);
        var entry = await setting.QueryAsync(db => db.AuditEntries.SingleAsync(one => one.SubjectId == breach.Id));
        Assert.Equal((Guid.Empty, "Somebody who gave no name"), (entry.ActorId, entry.ActorName));
        Assert.Empty(await setting.QueryAsync(db => db.ReportDrafts.ToListAsync()));
        Assert.Equal(
            [setting[Role.Chair].Email], await setting.QueryAsync(db => db.OutboxMails.Select(mail => mail.ToAddress).ToListAsync()));
        Assert.Contains("You have made no report", (await client.GetPageAsync("/breaches/receipts")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_whose_answer_was_lost_is_sent_again_and_brings_the_same_code()
    {
        var setting = await portal.NewSettingAsync();
        using var client = portal.NewClient();
        var page = await client.GetPageAsync($"/speak-up/{setting.Code}");
        var typed = new Dictionary<string, string?>
        {
            ["Form.Category"] = nameof(BreachCategory.Other),
            ["Form.WhatHappened"] = GivenBreach.WhatHappened,
            ["Form.NotKnown"] = "true",
        };

        var lost = await client.PostFormAsync(page, typed);
        var again = await client.PostFormAsync(page, typed);

        var code = again.Html.QuerySelector(".portal-code")!.TextContent.Trim();
        Assert.Equal(lost.Html.QuerySelector(".portal-code")!.TextContent.Trim(), code);
        Assert.Equal(1, await setting.QueryAsync(db => db.Breaches.CountAsync()));
        Assert.Equal(HttpStatusCode.OK, (await ComeBackAsync(client, setting, code)).Status);
        Assert.DoesNotContain(code, page.Body, StringComparison.Ordinal);

        var guessed = await client.PostFormAsync(page, new(typed) { ["Form.SealedCode"] = "" });
        Assert.Null(guessed.Html.QuerySelector(".portal-code"));
    }

    [Fact]
    public async Task The_code_leads_back_to_answers_and_takes_more()
    {
        var setting = await portal.NewSettingAsync();
        using var stranger = setting[Role.Staff].NewClient();
        var code = await SpeakUpAsync(stranger, setting);
        var breach = await setting.QueryAsync(db => db.Breaches.SingleAsync());
        Assert.DoesNotContain(code, breach.ReturnCodeHash!, StringComparison.Ordinal);
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        var letter = await dsl.GetPageAsync($"/breaches/{breach.Id}/messages/new");
        await dsl.PostFormAsync(letter, new() { ["Form.Text"] = "Which day was it?" });

        var thread = await ComeBackAsync(stranger, setting, code.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal));
        Assert.Contains("Which day was it?", thread.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(setting[Role.Dsl].Name, thread.Body, StringComparison.Ordinal);
        var added = await stranger.PostFormAsync(thread, new() { ["Form.Text"] = "On Tuesday" });

        Assert.Contains("On Tuesday", added.Text, StringComparison.Ordinal);
        var page = await dsl.GetPageAsync($"/breaches/{breach.Id}");
        Assert.Contains("On Tuesday", page.Text, StringComparison.Ordinal);
        Assert.Contains("The reporter added something", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ReporterKind.Named)]
    [InlineData(ReporterKind.InConfidence)]
    public async Task Whoever_is_asked_something_finds_a_line_at_home_that_tells_an_onlooker_nothing(ReporterKind kind)
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);
        await SendAsync(client, new() { ["Form.As"] = kind.ToString() });
        var breach = await setting.QueryAsync(db => db.Breaches.SingleAsync());
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        Assert.DoesNotContain("about your report", (await client.GetPageAsync("/")).Text, StringComparison.Ordinal);
        await dsl.PostFormAsync(await dsl.GetPageAsync($"/breaches/{breach.Id}/messages/new"), new() { ["Form.Text"] = "Which day was it?" });

        var home = await client.GetPageAsync("/");

        Assert.Contains("You were asked something about your report", home.Text, StringComparison.Ordinal);
        foreach (var telling in new[] { breach.Reference, "Which day", "photo", "Photo" })
            Assert.DoesNotContain(telling, home.Html.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("about your report", (await dsl.GetPageAsync("/")).Text, StringComparison.Ordinal);
        await client.PostFormAsync(await client.GetPageAsync($"/breaches/receipts/{breach.Id}/more"), new() { ["Form.Text"] = "On Tuesday" });
        Assert.DoesNotContain("about your report", (await client.GetPageAsync("/")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_without_a_name_who_is_asked_finds_nothing_at_home()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);
        await SpeakUpAsync(client, setting);
        var id = await setting.QueryAsync(db => db.Breaches.Select(one => one.Id).SingleAsync());
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        await dsl.PostFormAsync(await dsl.GetPageAsync($"/breaches/{id}/messages/new"), new() { ["Form.Text"] = "Which day was it?" });

        Assert.DoesNotContain("about your report", (await client.GetPageAsync("/")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_must_tell_it_outside_reads_the_numbers_on_sending_and_on_coming_back()
    {
        var setting = await portal.NewSettingAsync();
        await setting.SaveAsync(db => db.AgencyEntries.Add(AgencyEntry.Enter(
            Ids.New(), setting.Id, new AgencyDetails(Agency.Lado, "LADO duty desk", null, "01632 960 001", null, null, null, "Their page", TestClock.Today),
            setting[Role.Manager].Actor, TestClock.Start)));
        using var stranger = setting[Role.Staff].NewClient();

        var sent = await stranger.PostFormAsync(await stranger.GetPageAsync($"/speak-up/{setting.Code}"), new()
        {
            ["Form.Category"] = nameof(BreachCategory.Other),
            ["Form.WhatHappened"] = GivenBreach.WhatHappened,
            ["Form.Person"] = "The manager, the DSL and the owner, all together",
        });
        var thread = await ComeBackAsync(stranger, setting, sent.Html.QuerySelector(".portal-code")!.TextContent.Trim());

        foreach (var page in new[] { sent, thread })
        {
            foreach (var words in new[] { "Tell the LADO and Ofsted yourself", "Testshire", "ring them", "01632 960 001", "Checked on" })
                Assert.Contains(words, page.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_wrong_code_and_a_code_of_another_setting_open_nothing()
    {
        var setting = await portal.NewSettingAsync();
        var elsewhere = await portal.NewSettingAsync();
        using var stranger = setting[Role.Staff].NewClient();
        var code = await SpeakUpAsync(stranger, setting);

        var wrong = await ComeBackAsync(stranger, setting, "AAAAA-AAAAA-AAAAA-AAAAA");
        var other = await ComeBackAsync(stranger, elsewhere, code);

        Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
        Assert.Equal(HttpStatusCode.BadRequest, other.Status);
        Assert.Contains("No report has this code", other.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync("/speak-up/no-such-setting")).Status);
    }

    [Fact]
    public async Task What_is_kept_for_later_comes_back_to_its_writer_alone_and_goes_when_it_is_sent()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        var page = await client.GetPageAsync("/breaches/report/form");
        await client.PostFormAsync(page, new() { ["Form.WhatHappened"] = "By the sand pit" });
        var values = new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = page.ValueOf("__RequestVerificationToken")!,
            ["Form.ReportId"] = page.ValueOf("Form.ReportId")!,
            ["Form.WhatHappened"] = "By the sand pit",
        };

        var kept = await client.PostAsync("/breaches/report/draft", values);

        Assert.Equal(HttpStatusCode.Redirect, kept.Status);
        var back = await client.GetPageAsync("/breaches/report/form");
        Assert.Equal("By the sand pit", back.ValueOf("Form.WhatHappened"));
        Assert.Equal(page.ValueOf("Form.ReportId"), back.ValueOf("Form.ReportId"));
        Assert.NotEqual("By the sand pit", (await dsl.GetPageAsync("/breaches/report/form")).ValueOf("Form.WhatHappened"));
        Assert.DoesNotContain("sand", await setting.QueryAsync(db => db.ReportDrafts.Select(draft => draft.Sealed).SingleAsync()), StringComparison.Ordinal);
        Assert.Empty(await setting.QueryAsync(db => db.Breaches.ToListAsync()));

        var sent = await client.PostFormAsync(back, new()
        {
            ["Form.Category"] = nameof(BreachCategory.Other),
            ["Form.About"] = nameof(ReportAbout.NotKnown),
        });
        Assert.Equal(HttpStatusCode.Redirect, sent.Status);
        Assert.Empty(await setting.QueryAsync(db => db.ReportDrafts.ToListAsync()));
    }

    [Fact]
    public async Task The_same_report_sent_twice_is_one_report()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);
        var page = await client.GetPageAsync("/breaches/report/form");

        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => client.PostFormAsync(page, ReportForm.Good([]))));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.Status));
        Assert.Single(await setting.QueryAsync(db => db.Breaches.ToListAsync()));
    }

    [Fact]
    public async Task A_report_without_a_name_sent_twice_at_once_shows_its_code_to_both()
    {
        var setting = await portal.NewSettingAsync();
        using var client = portal.NewClient();
        var page = await client.GetPageAsync($"/speak-up/{setting.Code}");
        Dictionary<string, string?> typed = new()
        {
            ["Form.Category"] = nameof(BreachCategory.Other),
            ["Form.WhatHappened"] = "Shouting in the hall",
            ["Form.NotKnown"] = "true",
        };

        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => client.PostFormAsync(page, typed)));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.Single(answers.Select(answer => answer.Html.QuerySelector(".portal-code")?.TextContent).Distinct());
        Assert.Single(await setting.QueryAsync(db => db.Breaches.ToListAsync()));
    }

    [Fact]
    public async Task Ones_own_lapse_is_told_with_ones_name()
    {
        var setting = await portal.NewSettingAsync();
        var staff = setting[Role.Staff];
        using var client = await staff.SignInAsync();

        var refused = await SendAsync(client, new()
        {
            ["Form.About"] = nameof(ReportAbout.Myself),
            ["Form.As"] = nameof(ReporterKind.InConfidence),
        });
        var sent = await SendAsync(client, new() { ["Form.About"] = nameof(ReportAbout.Myself) });

        Assert.Contains("A report of your own lapse carries your name", refused.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, sent.Status);
        var breach = await setting.QueryAsync(db => db.Breaches.Include(one => one.Subjects).SingleAsync());
        Assert.True(breach.OwnLapse);
        Assert.Equal(staff.Id, Assert.Single(breach.Subjects).PersonId);
    }

    private static async Task<PortalAnswer> SendAsync(PortalClient client, Dictionary<string, string?> more) =>
        await client.PostFormAsync(await client.GetPageAsync("/breaches/report/form"), ReportForm.Good(more));

    private static async Task<string> SpeakUpAsync(PortalClient client, TestSetting setting)
    {
        var sent = await client.PostFormAsync(await client.GetPageAsync($"/speak-up/{setting.Code}"), new()
        {
            ["Form.Category"] = nameof(BreachCategory.Other),
            ["Form.WhatHappened"] = GivenBreach.WhatHappened,
            ["Form.NotKnown"] = "true",
        });
        return sent.Html.QuerySelector(".portal-code")!.TextContent.Trim();
    }

    private static async Task<PortalAnswer> ComeBackAsync(PortalClient client, TestSetting setting, string code) => await client.PostFormAsync(
        await client.GetPageAsync($"/speak-up/{setting.Code}/come-back"), new() { ["Form.Code"] = code });
}
