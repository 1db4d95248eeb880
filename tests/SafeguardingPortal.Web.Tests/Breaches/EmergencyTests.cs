using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Breaches;

/// <summary>Breaking the glass takes two people and a reason, tells the leads, and opens nothing to whoever is in the frame.</summary>
public sealed class EmergencyTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task Two_people_open_a_case_to_be_read_and_the_leads_are_told()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).About(setting[Role.Staff]).Told(Agency.Lado, "Wait for us", ContactMethod.Email).SavedAsync();
        using var admin = await setting.SignInAsAsync(Role.Administrator);
        await AskAsync(admin, breach.Reference);
        var request = await setting.QueryAsync(db => db.EmergencyRequests.SingleAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync($"/breaches/emergency/{request.Id}/case")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync($"/breaches/emergency/{request.Id}/confirm")).Status);
        Assert.DoesNotContain("in an emergency", (await admin.GetPageAsync("/")).Text, StringComparison.Ordinal);

        using var second = await setting.SignInAsAsync(Role.Oversight);
        Assert.Contains("Somebody asks to read a case in an emergency", (await second.GetPageAsync("/")).Text, StringComparison.Ordinal);
        var question = await second.GetPageAsync($"/breaches/emergency/{request.Id}/confirm");
        var silent = await second.PostFormAsync(question, new() { ["Form.Spoken"] = null });
        var confirmed = await second.PostFormAsync(question, new() { ["Form.Spoken"] = "true" });

        Assert.Equal(HttpStatusCode.BadRequest, silent.Status);
        Assert.Equal(HttpStatusCode.Redirect, confirmed.Status);
        var page = await admin.GetPageAsync($"/breaches/emergency/{request.Id}/case");
        Assert.Contains(GivenBreach.WhatHappened, page.Text, StringComparison.Ordinal);
        Assert.Contains("Wait for us", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Html.QuerySelectorAll("main form"));
        Assert.All(page.Html.QuerySelectorAll("main a"), link => Assert.Equal("/breaches/emergency", link.GetAttribute("href")));
        Assert.Equal(HttpStatusCode.Forbidden, (await admin.GetAsync($"/breaches/{breach.Id}")).Status);
        var told = await setting.QueryAsync(db => db.OutboxMails.Where(mail => mail.Subject.Contains("opened")).Select(mail => mail.ToAddress).ToListAsync());
        Assert.Equal(
            new[] { Role.Dsl, Role.DeputyDsl, Role.Manager }.Select(role => setting[role].Email).Order(), told.Order());
        Assert.Contains(
            nameof(OpenedInEmergency),
            await setting.QueryAsync(db => db.AuditEntries.Where(entry => entry.SubjectId == breach.Id).Select(entry => entry.Event).ToListAsync()));
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        Assert.Contains($"{breach.Reference} was opened in an emergency", (await dsl.GetPageAsync("/")).Text, StringComparison.Ordinal);
        Assert.Contains("Opened in an emergency to", (await dsl.GetPageAsync($"/breaches/{breach.Id}")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("was opened in an emergency", (await dsl.GetPageAsync("/")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("in an emergency", (await second.GetPageAsync("/")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_about_the_asker_answers_as_one_that_does_not_exist()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).About(setting[Role.Administrator]).SavedAsync();
        using var admin = await setting.SignInAsAsync(Role.Administrator);

        var own = await AskAsync(admin, breach.Reference);
        var none = await AskAsync(admin, "BR-2026-9999");

        Assert.Equal((own.Status, own.Location), (none.Status, none.Location));
        Assert.Empty(await setting.QueryAsync(db => db.OutboxMails.ToListAsync()));
        Assert.All(await setting.QueryAsync(db => db.EmergencyRequests.ToListAsync()), request => Assert.Null(request.BreachId));
        var list = await admin.GetPageAsync("/breaches/emergency");
        Assert.Equal(2, list.Text.Split("not open").Length - 1);
    }

    [Theory]
    [InlineData(Role.Dsl)]
    [InlineData(Role.Oversight)]
    public async Task Whoever_is_in_the_frame_is_neither_asked_nor_able_to_confirm(Role about)
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).About(setting[about]).SavedAsync();
        using var admin = await setting.SignInAsAsync(Role.Administrator);
        await AskAsync(admin, breach.Reference);
        var request = await setting.QueryAsync(db => db.EmergencyRequests.SingleAsync());
        using var subject = await setting.SignInAsAsync(about);

        Assert.Equal(HttpStatusCode.NotFound, (await subject.GetAsync($"/breaches/emergency/{request.Id}/confirm")).Status);
        Assert.DoesNotContain("emergency", (await subject.GetPageAsync("/")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(
            setting[about].Email, await setting.QueryAsync(db => db.OutboxMails.Select(mail => mail.ToAddress).ToListAsync()));
    }

    [Theory]
    [InlineData(Role.Staff)]
    [InlineData(Role.Dsl)]
    public async Task Only_an_administrator_asks(Role role)
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(role);

        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync("/breaches/emergency")).Status);
    }

    private static async Task<PortalAnswer> AskAsync(PortalClient client, string reference) => await client.PostFormAsync(
        await client.GetPageAsync("/breaches/emergency"),
        new() { ["Form.CaseReference"] = reference, ["Form.Reason"] = "Nobody can be reached" });
}
