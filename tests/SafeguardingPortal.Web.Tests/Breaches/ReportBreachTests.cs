using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Breaches;

public sealed class ReportBreachTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task The_first_page_is_the_999_gate_and_holds_no_form()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);

        var page = await client.GetPageAsync("/breaches/report");

        Assert.Contains("Call 999", page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.Html.QuerySelector("main a[href='tel:999']"));
        Assert.Empty(page.Html.QuerySelectorAll("main form"));
    }

    [Fact]
    public async Task Any_member_of_staff_reports_and_keeps_a_receipt()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);
        var colleague = await setting.NewPersonAsync();

        var answer = await SendAsync(client, SubjectKind.PersonOfSetting, colleague.Id);

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        var receipt = await client.GetPageAsync(answer.Location!);
        var breach = await setting.QueryAsync(db => db.Breaches.Include(b => b.Subjects).SingleAsync());
        Assert.Matches(@"^BR-2026-\d{4}$", breach.Reference);
        Assert.Contains($"Your report is {breach.Reference}", receipt.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("sand pit", receipt.Body, StringComparison.Ordinal);
        Assert.Equal((BreachState.Reported, CaseRoute.DslAndManager), (breach.State, breach.Route));
        Assert.Equal(colleague.Id, Assert.Single(breach.Subjects).PersonId);
        Assert.Equal(new DateOnly(2026, 5, 7), breach.NextDueOn);
        Assert.Equal(
            "BreachReported",
            await setting.QueryAsync(db => db.AuditEntries.Where(entry => entry.SubjectId == breach.Id).Select(entry => entry.Event).SingleAsync()));
        Assert.Contains(breach.Reference, (await client.GetPageAsync("/breaches/receipts")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Staff, "Dsl, DeputyDsl, Manager")]
    [InlineData(Role.Dsl, "Manager")]
    [InlineData(Role.Manager, "Chair")]
    [InlineData(Role.Chair, "")]
    public async Task Those_who_handle_it_get_a_reference_and_a_link_and_the_subject_gets_nothing(Role about, string told)
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Oversight);

        await SendAsync(client, SubjectKind.PersonOfSetting, setting[about].Id);

        var reference = await setting.QueryAsync(db => db.Breaches.Select(breach => breach.Reference).SingleAsync());
        var mails = await setting.QueryAsync(db => db.OutboxMails.AsNoTracking().ToListAsync());
        Assert.Equal(
            told.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(role => setting[Enum.Parse<Role>(role)].Email).Order(),
            mails.Select(mail => mail.ToAddress).Order());
        Assert.All(mails, mail =>
        {
            Assert.Contains(reference, mail.Body, StringComparison.Ordinal);
            Assert.DoesNotContain("sand pit", mail.Body, StringComparison.Ordinal);
            Assert.DoesNotContain(setting[about].Name, mail.Body + mail.Subject, StringComparison.Ordinal);
            Assert.DoesNotContain("BR-", mail.Subject, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task About_the_person_at_the_top_the_receipt_says_whom_to_tell_outside()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);

        var answer = await SendAsync(client, SubjectKind.PersonOfSetting, setting[Role.Chair].Id);

        Assert.Contains("Tell the LADO and Ofsted yourself, today", (await client.GetPageAsync(answer.Location!)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_is_said_beside_its_field_and_nothing_typed_is_lost()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);
        var page = await client.GetPageAsync("/breaches/report/form");

        var answer = await client.PostFormAsync(page, new() { ["Form.WhatHappened"] = "A phone by the sand pit" });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("Choose what it was", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Say who it is about", answer.Text, StringComparison.Ordinal);
        Assert.Equal("A phone by the sand pit", answer.ValueOf("Form.WhatHappened"));
        Assert.Empty(await setting.QueryAsync(db => db.Breaches.ToListAsync()));
    }

    [Fact]
    public async Task A_time_in_the_future_is_refused_by_the_rule()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);

        var answer = await SendAsync(client, SubjectKind.NotKnown, null, occurredAt: "2026-05-07T09:00");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("This time is in the future", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_of_another_setting_cannot_be_named()
    {
        var setting = await portal.NewSettingAsync();
        var elsewhere = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);

        var answer = await SendAsync(client, SubjectKind.PersonOfSetting, elsewhere[Role.Dsl].Id);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Empty(await setting.QueryAsync(db => db.Breaches.ToListAsync()));
    }

    [Fact]
    public async Task A_receipt_is_its_reporters_own()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).SavedAsync();
        using var other = await (await setting.NewPersonAsync()).SignInAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/breaches/receipts/{breach.Id}")).Status);
        Assert.Contains("You have made no report", (await other.GetPageAsync("/breaches/receipts")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_reports_themself_keeps_the_receipt_and_sees_no_case()
    {
        var setting = await portal.NewSettingAsync();
        var dsl = setting[Role.Dsl];
        var breach = await Given.ABreach(setting).ReportedBy(dsl).About(dsl).SavedAsync();
        using var client = await dsl.SignInAsync();

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync($"/breaches/receipts/{breach.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/breaches/{breach.Id}")).Status);
    }

    [Fact]
    public async Task A_reporter_who_comes_into_the_frame_reads_on_as_before_and_not_that_it_is_about_them()
    {
        var setting = await portal.NewSettingAsync();
        var chair = setting[Role.Chair];
        var breach = await Given.ABreach(setting).ReportedBy(chair).Triaged().SavedAsync();
        using var client = await chair.SignInAsync();
        using var manager = await setting.SignInAsAsync(Role.Manager);
        Dictionary<string, string?> thanks = new() { ["Form.Kind"] = nameof(NoteKind.BasicFacts), ["Form.Text"] = "Thank you for saying so" };
        await manager.PostFormAsync(await manager.GetPageAsync($"/breaches/{breach.Id}/messages/new"), thanks);
        var before = await client.GetPageAsync($"/breaches/receipts/{breach.Id}");
        Assert.Contains("It is being dealt with.", before.Text, StringComparison.Ordinal);
        Assert.Contains("Thank you for saying so", before.Text, StringComparison.Ordinal);
        await manager.PostFormAsync(
            await manager.GetPageAsync($"/breaches/{breach.Id}/subjects"),
            new() { ["Form.People"] = chair.Id.ToString(), ["Form.NotKnown"] = null, ["Form.Reason"] = "Recognised on the film" });
        Assert.Equal(CaseRoute.OutsideOnly, await setting.QueryAsync(db => db.Breaches.Select(one => one.Route).SingleAsync()));

        var receipt = await client.GetPageAsync($"/breaches/receipts/{breach.Id}");

        Assert.Equal(before.TimelessText, receipt.TimelessText);
        Assert.Contains("It is being dealt with.", (await client.GetPageAsync("/breaches/receipts")).Text, StringComparison.Ordinal);
        var more = await client.PostFormAsync(
            await client.GetPageAsync($"/breaches/receipts/{breach.Id}/more"), new() { ["Form.Text"] = "It was on Monday" });
        Assert.Equal(HttpStatusCode.Redirect, more.Status);
    }

    [Theory]
    [InlineData("The manager", "It happened at lunch", CaseRoute.ChairOnly, Role.Manager)]
    [InlineData("Somebody from the kitchen", "{Dsl} was filming A.B.", CaseRoute.ManagerOnly, Role.Dsl)]
    [InlineData("Somebody from the kitchen", "I told the DSL, {Dsl}, at once", CaseRoute.DslAndManager, null)]
    public async Task Words_that_may_mean_a_handler_send_the_report_to_others_until_it_is_confirmed(
        string person, string account, CaseRoute route, Role? meant)
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);

        await client.PostFormAsync(await client.GetPageAsync("/breaches/report/form"), new()
        {
            ["Form.Category"] = nameof(BreachCategory.ImageOfChild),
            ["Form.WhatHappened"] = account.Replace("{Dsl}", setting[Role.Dsl].Name, StringComparison.Ordinal),
            ["Form.About"] = "SomeoneElse",
            ["Form.Person"] = person,
        });

        var breach = await setting.QueryAsync(db => db.Breaches.Include(one => one.Subjects).SingleAsync());
        Assert.Equal(route, breach.Route);
        Assert.Equal(meant is { } role ? [setting[role].Id] : [], breach.Subjects.Where(subject => subject.Guessed).Select(subject => subject.PersonId!.Value));
        var told = await setting.QueryAsync(db => db.OutboxMails.Select(mail => mail.RecipientId!.Value).ToListAsync());
        Assert.NotEmpty(told);
        Assert.DoesNotContain(told, breach.SubjectPeople().Contains);
    }

    [Fact]
    public async Task A_childs_name_is_refused()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Staff);

        var answer = await client.PostFormAsync(
            await client.GetPageAsync("/breaches/report/form"), ReportForm.Good(new() { ["Form.Child"] = "Oliver Smith" }));

        Assert.Contains("Give initials or a reference only", answer.Text, StringComparison.Ordinal);
    }

    private static async Task<PortalAnswer> SendAsync(PortalClient client, SubjectKind about, Guid? person, string occurredAt = "")
    {
        var page = await client.GetPageAsync("/breaches/report/form");
        return await client.PostFormAsync(page, new()
        {
            ["Form.Category"] = nameof(BreachCategory.ImageOfChild),
            ["Form.WhatHappened"] = GivenBreach.WhatHappened,
            ["Form.About"] = about.ToString(),
            ["Form.PersonId"] = person?.ToString(),
            ["Form.OccurredAt"] = occurredAt,
        });
    }
}
