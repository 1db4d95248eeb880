using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Breaches;

/// <summary>Two reports of one incident, seen together by those who may open both and by nobody else.</summary>
public sealed class CloseAsPartTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task One_is_closed_into_the_other_and_each_leads_to_the_other()
    {
        var setting = await portal.NewSettingAsync();
        var whole = await Given.ABreach(setting).ReportedBy(setting[Role.Oversight]).Triaged().SavedAsync();
        var part = await Given.ABreach(setting).SavedAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        var form = await dsl.GetPageAsync($"/breaches/{part.Id}/part-of");

        var missing = await dsl.PostFormAsync(form, new() { ["Form.Other"] = "", ["Form.Reason"] = "The same film" });
        var closed = await dsl.PostFormAsync(form, new() { ["Form.Other"] = whole.Reference.ToLowerInvariant(), ["Form.Reason"] = "The same film" });
        var stale = await dsl.PostFormAsync(form, new() { ["Form.Other"] = whole.Reference, ["Form.Reason"] = "The same film" });

        Assert.Equal((HttpStatusCode.BadRequest, "The same film"), (missing.Status, missing.ValueOf("Form.Reason")));
        Assert.Contains("Give the reference of the other report", missing.Text, StringComparison.Ordinal);
        Assert.True(closed.Status is HttpStatusCode.Redirect, closed.Text);
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Contains($"Part of {whole.Reference}", (await dsl.GetPageAsync($"/breaches/{part.Id}")).Text, StringComparison.Ordinal);
        Assert.Contains($"With {part.Reference}", (await dsl.GetPageAsync($"/breaches/{whole.Id}")).Text, StringComparison.Ordinal);
        var entry = await setting.QueryAsync(db => db.AuditEntries.SingleAsync(one => one.SubjectId == part.Id && one.Event == nameof(BreachClosed)));
        Assert.DoesNotContain(whole.Id.ToString(), entry.Changes + entry.Facts, StringComparison.Ordinal);
        Assert.DoesNotContain(whole.Reference, entry.Facts + entry.Sentence, StringComparison.Ordinal);
        using var reporter = await setting.SignInAsAsync(Role.Staff);
        Assert.Contains("It is being dealt with", (await reporter.GetPageAsync($"/breaches/receipts/{part.Id}")).Text, StringComparison.Ordinal);
        Assert.Empty(await setting.QueryAsync(db => db.OutboxMails.Where(mail => mail.RecipientId == setting[Role.Staff].Id).ToListAsync()));
    }

    /// <summary>The manager may open both; the DSL, whom the other is about, only this one.</summary>
    [Fact]
    public async Task Who_may_not_know_of_the_other_sees_nothing_of_it()
    {
        var setting = await portal.NewSettingAsync();
        var whole = await Given.ABreach(setting).About(setting[Role.Dsl]).SavedAsync();
        var part = await Given.ABreach(setting).SavedAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        using var manager = await setting.SignInAsAsync(Role.Manager);

        var guess = await TryAsync(dsl, whole.Reference);
        var none = await TryAsync(dsl, "BR-2026-9999");
        Assert.Contains("No case of yours has this reference", guess.Text, StringComparison.Ordinal);
        Assert.Contains("No case of yours has this reference", none.Text, StringComparison.Ordinal);
        Assert.True((await TryAsync(manager, whole.Reference)).Status is HttpStatusCode.Redirect);

        var seen = await dsl.GetPageAsync($"/breaches/{part.Id}");
        Assert.DoesNotContain(whole.Reference, seen.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(whole.Id.ToString(), seen.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Same incident", seen.Text, StringComparison.Ordinal);
        Assert.Contains(whole.Reference, (await manager.GetPageAsync($"/breaches/{part.Id}")).Text, StringComparison.Ordinal);

        async Task<PortalAnswer> TryAsync(PortalClient who, string reference) => await who.PostFormAsync(
            await who.GetPageAsync($"/breaches/{part.Id}/part-of"), new() { ["Form.Other"] = reference, ["Form.Reason"] = "One incident" });
    }

    [Fact]
    public async Task A_subject_whom_the_other_does_not_name_is_named_there_first()
    {
        var setting = await portal.NewSettingAsync();
        var whole = await Given.ABreach(setting).SavedAsync();
        var part = await Given.ABreach(setting).About(setting[Role.Staff]).ReportedBy(setting[Role.Oversight]).SavedAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);

        var answer = await dsl.PostFormAsync(
            await dsl.GetPageAsync($"/breaches/{part.Id}/part-of"), new() { ["Form.Other"] = whole.Reference, ["Form.Reason"] = "One incident" });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("Name them there first", answer.Text, StringComparison.Ordinal);
    }
}
