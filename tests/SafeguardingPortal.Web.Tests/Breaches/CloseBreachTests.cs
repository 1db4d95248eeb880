using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Reviews;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Breaches;

public sealed class CloseBreachTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task A_lesson_about_a_policy_raises_its_review_without_a_trace_of_the_case()
    {
        var setting = await portal.NewSettingAsync();
        var policyId = Ids.New();
        await setting.SaveAsync(db => db.Policies.Add(Policy.Create(
            policyId, setting.Id, "Mobile technology", PolicyKind.Policy, null, 12, setting[Role.Manager].Actor, TestClock.Start.AddDays(-9))));
        var breach = await Given.ABreach(setting).Triaged().WithOutcome().Debriefed(new PolicyLesson(policyId, "Name smart glasses")).SavedAsync();

        await CloseAsync(setting, breach);

        var review = await setting.QueryAsync(db => db.Reviews.SingleAsync());
        Assert.Equal(
            (policyId, ReviewTrigger.LessonLearnt, "Name smart glasses", new DateOnly(2026, 6, 3)),
            (review.PolicyId, review.Trigger, review.RaisedBecause, review.DueOn));
        var trail = await setting.QueryAsync(db => db.AuditEntries.SingleAsync(entry => entry.SubjectId == review.Id));
        Assert.DoesNotContain(breach.Reference, trail.Facts + trail.Why + trail.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_such_a_lesson_no_review_is_raised_and_the_reporter_hears_that_it_is_done()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).Triaged().WithOutcome().Debriefed().SavedAsync();

        await CloseAsync(setting, breach);

        Assert.Empty(await setting.QueryAsync(db => db.Reviews.ToListAsync()));
        var mail = await setting.QueryAsync(db => db.OutboxMails.SingleAsync());
        Assert.Equal(setting[Role.Staff].Email, mail.ToAddress);
        Assert.Contains($"/breaches/receipts/{breach.Id}", mail.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("sand pit", mail.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_reported_themself_hears_nothing_of_the_case()
    {
        var setting = await portal.NewSettingAsync();
        var staff = setting[Role.Staff];
        var breach = await Given.ABreach(setting).ReportedBy(staff).About(staff).Triaged().WithOutcome().Debriefed().SavedAsync();

        await CloseAsync(setting, breach);

        Assert.Empty(await setting.QueryAsync(db => db.OutboxMails.ToListAsync()));
    }

    [Fact]
    public async Task A_closed_case_takes_nothing_more_until_it_is_reopened()
    {
        var setting = await portal.NewSettingAsync();
        var breach = await Given.ABreach(setting).Triaged().WithOutcome().Debriefed().Closed().SavedAsync();
        using var client = await setting.SignInAsAsync(Role.Dsl);
        var form = await client.GetPageAsync($"/breaches/{breach.Id}/notes/new");

        var answer = await client.PostFormAsync(form, new() { ["Form.Kind"] = nameof(NoteKind.BasicFacts), ["Form.Text"] = "One more thing" });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("This case is closed. Reopen it first", answer.Text, StringComparison.Ordinal);
        Assert.Contains(breach.Reference, (await client.GetPageAsync("/breaches?closed=true")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(breach.Reference, (await client.GetPageAsync("/breaches")).Text, StringComparison.Ordinal);
    }

    private static async Task CloseAsync(TestSetting setting, Breach breach)
    {
        using var client = await setting.SignInAsAsync(Role.Dsl);
        var form = await client.GetPageAsync($"/breaches/{breach.Id}/close");
        var answer = await client.PostFormAsync(form, new() { ["Form.Reason"] = "All done" });
        Assert.True(answer.Status is HttpStatusCode.Redirect, answer.Text);
    }
}
