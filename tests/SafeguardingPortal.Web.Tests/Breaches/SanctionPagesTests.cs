using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Breaches.Sanctions;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Breaches;

/// <summary>The list of sanctions with what they rest on, the setting's own, and what is recorded with an outcome.</summary>
public sealed class SanctionPagesTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task The_list_shows_each_with_its_basis_to_those_who_work_on_cases_alone()
    {
        var setting = await portal.NewSettingAsync();
        using var signedOut = portal.NewClient();
        Assert.Equal(HttpStatusCode.Redirect, (await signedOut.GetAsync("/sanctions")).Status);
        using var staff = await setting.SignInAsAsync(Role.Staff);
        Assert.Equal(HttpStatusCode.Forbidden, (await staff.GetAsync("/sanctions")).Status);
        using var dsl = await setting.SignInAsAsync(Role.Dsl);

        var list = await dsl.GetPageAsync("/sanctions");

        foreach (var words in new[] { "Final written warning", "Acas Code of Practice", "section 35", "None of your own yet" })
            Assert.Contains(words, list.Text, StringComparison.Ordinal);
        Assert.Contains("Employment Rights Act 1996", (await dsl.GetPageAsync("/rules")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_of_the_settings_own_is_entered_checked_struck_out_and_belongs_to_no_other_setting()
    {
        var setting = await portal.NewSettingAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        Dictionary<string, string?> good = new() { ["Form.Words"] = "A letter of expectations", ["Form.Basis"] = "Procedure, 4.2" };
        var refused = await dsl.PostFormAsync(await dsl.GetPageAsync("/sanctions/new"), new(good) { ["Form.Basis"] = "" });
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal("A letter of expectations", refused.ValueOf("Form.Words"));
        Assert.Equal(HttpStatusCode.Redirect, (await dsl.PostFormAsync(await dsl.GetPageAsync("/sanctions/new"), good)).Status);
        var own = await setting.QueryAsync(db => db.OwnSanctions.SingleAsync());
        using var other = await (await portal.NewSettingAsync()).SignInAsAsync(Role.Dsl);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/sanctions/{own.Id}")).Status);

        using var manager = await setting.SignInAsAsync(Role.Manager);
        var stale = await manager.GetPageAsync($"/sanctions/{own.Id}");
        var struck = await dsl.PostFormAsync(
            await dsl.GetPageAsync($"/sanctions/{own.Id}"), new() { ["Form.StrikeOut"] = "true", ["Form.Reason"] = "Gone from it" });
        Assert.Equal(HttpStatusCode.Redirect, struck.Status);
        Assert.Equal(HttpStatusCode.Conflict, (await manager.PostFormAsync(stale, new() { ["Form.Reason"] = "Still there" })).Status);
        Assert.Equal(
            [nameof(SanctionEntered), nameof(SanctionStruckOut)],
            await setting.QueryAsync(db => db.AuditEntries.Where(entry => entry.SubjectId == own.Id).OrderBy(entry => entry.SubjectVersion)
                .Select(entry => entry.Event).ToListAsync()));
    }

    [Fact]
    public async Task With_an_outcome_it_is_recorded_what_followed_and_the_referrals_come_next()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).About(setting[Role.Staff]).ReportedBy(setting[Role.Oversight]).Triaged().SavedAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        var page = await dsl.GetPageAsync($"/breaches/{breach.Id}/outcome");
        Dictionary<string, string?> good = new()
        {
            ["Form.Outcome"] = nameof(Outcome.Unsubstantiated),
            ["Form.DealtWith"] = "Panel of two",
            ["Form.Sanctions"] = "sanction-left-before",
            ["Form.WereTold"] = "true",
            ["Form.What"] = "On the third day",
            ["Form.Reason"] = "As heard",
        };
        var refused = await dsl.PostFormAsync(page, new(good) { ["Form.What"] = "" });
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("Say what parents were told", refused.Text, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await dsl.PostFormAsync(page, good)).Status);

        var shown = await dsl.GetPageAsync($"/breaches/{breach.Id}");
        foreach (var words in new[] { "Left before it was decided", "section 35", "On the third day", "Decide on a referral to the DBS" })
            Assert.Contains(words, shown.Text, StringComparison.Ordinal);
        Assert.Contains("Decide on a referral to the TRA", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Left before it was decided", await setting.QueryAsync(db => db.AuditEntries
            .Where(entry => entry.Event == nameof(OutcomeRecorded)).Select(entry => entry.Facts).SingleAsync()), StringComparison.Ordinal);
    }
}
