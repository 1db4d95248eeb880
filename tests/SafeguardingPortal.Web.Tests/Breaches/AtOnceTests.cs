using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Breaches;

/// <summary>Two people, two connections, one case, the very first of its kind at the same moment: nobody is answered with a fault.</summary>
public sealed class AtOnceTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task Two_first_messages_at_once_are_both_let_through()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).Triaged().SavedAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        using var reporter = await setting.SignInAsAsync(Role.Staff);
        var (one, other) = (await dsl.GetPageAsync($"/breaches/{breach.Id}/messages/new"), await reporter.GetPageAsync($"/breaches/receipts/{breach.Id}/more"));

        var answers = await Task.WhenAll(
            dsl.PostFormAsync(one, new() { ["Form.Kind"] = nameof(NoteKind.BasicFacts), ["Form.Text"] = "Thank you for telling us" }),
            reporter.PostFormAsync(other, new() { ["Form.Text"] = "It was the blue phone" }),
            dsl.PostFormAsync(one, new() { ["Form.Kind"] = nameof(NoteKind.BasicFacts), ["Form.Text"] = "Come and see me" }));

        Assert.All(answers, answer => Assert.True(answer.Status is HttpStatusCode.Redirect, answer.Text));
        Assert.Equal(3, await setting.QueryAsync(db => db.CasePapers.SelectMany(papers => papers.Messages).CountAsync()));
        Assert.Equal(3, await setting.QueryAsync(db => db.AuditEntries.CountAsync(
            entry => entry.SubjectId == breach.Id && entry.SubjectType == "CasePapers")));
    }

    [Fact]
    public async Task Two_first_words_on_how_long_it_is_kept_are_one_that_stands_and_one_that_looks_again()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).SavedAsync();
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        using var manager = await setting.SignInAsAsync(Role.Manager);
        var (one, other) = (await dsl.GetPageAsync($"/records/{breach.Id}/hold"), await manager.GetPageAsync($"/records/{breach.Id}/hold"));

        var answers = await Task.WhenAll(
            dsl.PostFormAsync(one, new() { ["Form.Reason"] = "A claim" }), manager.PostFormAsync(other, new() { ["Form.Reason"] = "An inquiry" }));

        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.Conflict], answers.Select(answer => answer.Status).Order());
        Assert.Equal(1, await setting.QueryAsync(db => db.RecordKeepings.SelectMany(keeping => keeping.Holds).CountAsync()));
    }

    [Fact]
    public async Task Two_first_corrections_of_a_rule_are_one_that_stands_and_one_that_looks_again()
    {
        var setting = await portal.NewSettingAsync();
        using var manager = await setting.SignInAsAsync(Role.Manager);
        using var admin = await setting.SignInAsAsync(Role.Administrator);
        var (one, other) = (await manager.GetPageAsync("/rules/keep-other"), await admin.GetPageAsync("/rules/keep-other"));

        var answers = await Task.WhenAll(
            manager.PostFormAsync(one, new() { ["Form.Count"] = "7", ["Form.CheckedOn"] = "2026-05-01", ["Form.Reason"] = "Ours" }),
            admin.PostFormAsync(other, new() { ["Form.Count"] = "8", ["Form.CheckedOn"] = "2026-05-01", ["Form.Reason"] = "Theirs" }));

        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.Conflict], answers.Select(answer => answer.Status).Order());
    }
}
