using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Breaches;

/// <summary>Whom the words of a report may mean: never so that nobody is left, and never so that clicking on accuses them.</summary>
public sealed class GuessPagesTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Theory]
    [InlineData("The owner of the van", Role.Chair, Role.Manager)]
    [InlineData("The head of the queue", Role.Manager, Role.Chair)]
    public async Task A_report_whose_words_may_mean_an_office_reaches_somebody_who_can_strike_the_guess(string words, Role meant, Role handler)
    {
        var setting = await portal.NewSettingAsync();
        using var staff = await setting.SignInAsAsync(Role.Staff);
        await ReportAsync(staff, words);

        var breach = await setting.QueryAsync(db => db.Breaches.Include(one => one.Subjects).SingleAsync());
        Assert.NotEqual(CaseRoute.OutsideOnly, breach.Route);
        Assert.Contains(setting[handler].Id, await setting.QueryAsync(db => db.OutboxMails.Select(mail => mail.RecipientId!.Value).ToListAsync()));
        using var kept = await setting.SignInAsAsync(meant);
        Assert.Equal(HttpStatusCode.NotFound, (await kept.GetAsync($"/breaches/{breach.Id}")).Status);

        using var client = await setting.SignInAsAsync(handler);
        var form = await client.GetPageAsync($"/breaches/{breach.Id}/subjects");
        await client.PostFormAsync(form, new() { ["Form.Guesses[0].Meant"] = "false", ["Form.Reason"] = "A delivery" });
        Assert.Equal(CaseRoute.DslAndManager, await setting.QueryAsync(db => db.Breaches.Select(one => one.Route).SingleAsync()));
    }

    [Fact]
    public async Task Who_may_be_meant_is_asked_apart_with_no_answer_given_and_clicking_on_accuses_nobody()
    {
        var setting = await portal.NewSettingAsync();
        using var staff = await setting.SignInAsAsync(Role.Staff);
        await ReportAsync(staff, "The manager");
        var breach = await setting.QueryAsync(db => db.Breaches.SingleAsync());
        using var chair = await setting.SignInAsAsync(Role.Chair);
        var path = $"/breaches/{breach.Id}/subjects";

        var page = await chair.GetPageAsync(path);

        Assert.Contains($"Is it about {setting[Role.Manager].Name}", page.Text, StringComparison.Ordinal);
        Assert.Contains("may be meant, because the report names", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Html.QuerySelectorAll("main input[type=radio][checked], main input[type=checkbox][checked]"));
        Assert.Null(page.Html.QuerySelector($"input[name='Form.People'][value='{setting[Role.Manager].Id}']"));
        var silent = await chair.PostFormAsync(page, new() { ["Form.Reason"] = "Onwards" });
        Assert.Equal(HttpStatusCode.BadRequest, silent.Status);
        Assert.Contains("Say whether it is about this person", silent.Text, StringComparison.Ordinal);
        Assert.Equal("Onwards", silent.ValueOf("Form.Reason"));
        var around = await chair.PostFormAsync(page, new() { ["Form.Guesses[0].PersonId"] = setting[Role.Staff].Id.ToString(), ["Form.Guesses[0].Meant"] = "false", ["Form.Reason"] = "Onwards" });
        Assert.Equal(HttpStatusCode.BadRequest, around.Status);
        Assert.Contains("Say of each person who may be meant", around.Text, StringComparison.Ordinal);

        var said = await chair.PostFormAsync(page, new() { ["Form.Guesses[0].Meant"] = "true", ["Form.Reason"] = "The reporter says so" });

        Assert.True(said.Status is HttpStatusCode.Redirect, said.Text);
        var subjects = await setting.QueryAsync(db => db.Breaches.SelectMany(one => one.Subjects).ToListAsync());
        Assert.DoesNotContain(subjects, subject => subject.Guessed);
        Assert.Contains(subjects, subject => subject.PersonId == setting[Role.Manager].Id);
        Assert.Equal(HttpStatusCode.Conflict, (await chair.PostFormAsync(page, new() { ["Form.Guesses[0].Meant"] = "false", ["Form.Reason"] = "Late" })).Status);
        var settled = await chair.GetPageAsync(path);
        Assert.DoesNotContain("May be meant", settled.Text, StringComparison.Ordinal);
        Assert.NotNull(settled.Html.QuerySelector($"input[name='Form.People'][value='{setting[Role.Manager].Id}'][checked]"));
    }

    [Fact]
    public async Task An_answer_about_one_person_never_stands_beside_another()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).MayMean(await setting.NewPersonAsync(), await setting.NewPersonAsync()).SavedAsync();
        using var manager = await setting.SignInAsAsync(Role.Manager);
        var path = $"/breaches/{breach.Id}/subjects";
        var form = await manager.GetPageAsync(path);
        var silent = await manager.PostFormAsync(form, new() { ["Form.Reason"] = "Onwards" });
        Assert.Equal(2, silent.Html.QuerySelectorAll("main fieldset .govuk-error-message").Length);

        // The two in another order, as after somebody else's change.
        var answer = await manager.PostFormAsync(form, new()
        {
            ["Form.Guesses[0].PersonId"] = form.ValueOf("Form.Guesses[1].PersonId"),
            ["Form.Guesses[0].Meant"] = "true",
            ["Form.Guesses[1].PersonId"] = form.ValueOf("Form.Guesses[0].PersonId"),
            ["Form.Guesses[1].Meant"] = "false",
            ["Form.Reason"] = "",
        });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(
            (form.ValueOf("Form.Guesses[1].PersonId"), "true"),
            (answer.ValueOf("Form.Guesses[1].PersonId"), answer.Html.QuerySelector("input[name='Form.Guesses[1].Meant'][checked]")?.GetAttribute("value")));
        Assert.Equal("false", answer.Html.QuerySelector("input[name='Form.Guesses[0].Meant'][checked]")?.GetAttribute("value"));
    }

    private static async Task ReportAsync(PortalClient client, string person) => await client.PostFormAsync(
        await client.GetPageAsync("/breaches/report/form"),
        new()
        {
            ["Form.Category"] = nameof(BreachCategory.ImageOfChild),
            ["Form.WhatHappened"] = GivenBreach.WhatHappened,
            ["Form.About"] = "SomeoneElse",
            ["Form.Person"] = person,
        });
}
