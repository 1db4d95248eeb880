using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Reviews;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Reviews;

public sealed class ReviewTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private const string SomeId = "0197f3a0-0000-7000-8000-000000000001";

    [Theory]
    [InlineData("/reviews")]
    [InlineData($"/reviews/{SomeId}/complete")]
    [InlineData($"/reviews/raise/{SomeId}")]
    public async Task A_stranger_signs_in_first_and_staff_are_turned_away(string path)
    {
        var setting = await portal.NewSettingAsync();
        using var stranger = portal.NewClient();
        using var staff = await setting.SignInAsAsync(Role.Staff);

        Assert.Equal(HttpStatusCode.Redirect, (await stranger.GetAsync(path)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await staff.GetAsync(path)).Status);
    }

    [Fact]
    public async Task A_review_of_another_setting_is_not_there()
    {
        var (mine, other) = (await portal.NewSettingAsync(), await portal.NewSettingAsync());
        var policy = await other.PublishedPolicyAsync("Elsewhere");
        var review = await ReviewOfAsync(other, policy);
        using var client = await mine.SignInAsAsync(Role.Dsl);

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/reviews/{review.Id}/complete")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/reviews/raise/{policy.Id}")).Status);
        Assert.DoesNotContain("Elsewhere", (await client.GetPageAsync("/reviews")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_register_says_how_late_and_governors_may_look_but_not_record()
    {
        var setting = await portal.NewSettingAsync();
        await setting.PublishedPolicyAsync("Late one", nextReviewOn: TestClock.Today.AddDays(-12));
        await setting.PublishedPolicyAsync("Early one", nextReviewOn: TestClock.Today.AddDays(30));
        using var client = await setting.SignInAsAsync(Role.Oversight);

        var page = await client.GetPageAsync("/reviews");

        Assert.Contains("1 review overdue", page.Text, StringComparison.Ordinal);
        Assert.Contains("12 days late", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Record the review", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Early one", (await client.GetPageAsync("/reviews?view=Overdue")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Late one", (await client.GetPageAsync("/reviews?search=early")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_late_review_stays_late_on_the_record_and_the_next_is_promised()
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.PublishedPolicyAsync(nextReviewOn: TestClock.Today.AddDays(-12));
        var review = await ReviewOfAsync(setting, policy);
        using var client = await setting.SignInAsAsync(Role.Dsl);

        var page = await client.GetPageAsync($"/reviews/{review.Id}/complete");
        Assert.Equal("2027-05-06", page.ValueOf("Form.NextReviewOn"));
        var answer = await client.PostFormAsync(page, new()
        {
            ["Form.Outcome"] = "NoChange",
            ["Form.Notes"] = "Read against this year's guidance",
        });

        Assert.Equal("/reviews", answer.Location);
        Assert.Contains("12 days late", (await client.GetPageAsync("/reviews?view=Done")).Text, StringComparison.Ordinal);
        var all = await setting.QueryAsync(db => db.Reviews.Where(r => r.PolicyId == policy.Id).OrderBy(r => r.DueOn).ToListAsync());
        Assert.Equal([(ReviewState.Done, TestClock.Today.AddDays(-12)), (ReviewState.Open, TestClock.Today.AddMonths(12))],
            all.Select(r => (r.State, r.DueOn)));
        Assert.Contains("ReviewCompleted", await setting.QueryAsync(db =>
            db.AuditEntries.Where(e => e.SubjectId == review.Id).Select(e => e.Event).ToListAsync()));
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/reviews/{review.Id}/complete")).Status);
    }

    [Theory]
    [InlineData("NoChange", "", "2026-11-01", "Write what was looked at")]
    [InlineData("", "Looked", "2026-11-01", "Choose what the review led to.")]
    [InlineData("NoChange", "Looked", "", "Enter the date of the next review")]
    [InlineData("NoChange", "Looked", "2027-05-07", "The next review must be by 6 May 2027")]
    public async Task An_unfinished_record_is_refused_and_what_was_typed_stays(string outcome, string notes, string next, string message)
    {
        var setting = await portal.NewSettingAsync();
        var review = await ReviewOfAsync(setting, await setting.PublishedPolicyAsync());
        using var client = await setting.SignInAsAsync(Role.Dsl);

        var page = await client.GetPageAsync($"/reviews/{review.Id}/complete");
        var answer = await client.PostFormAsync(page, new()
        {
            ["Form.Outcome"] = outcome,
            ["Form.Notes"] = notes,
            ["Form.NextReviewOn"] = next,
        });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(message, answer.Text, StringComparison.Ordinal);
        Assert.Equal(notes, answer.ValueOf("Form.Notes"));
        Assert.Equal(ReviewState.Open, (await setting.QueryAsync(db => db.Reviews.SingleAsync(r => r.Id == review.Id))).State);
    }

    [Fact]
    public async Task Two_people_recording_the_same_review_the_second_is_told()
    {
        var setting = await portal.NewSettingAsync();
        var review = await ReviewOfAsync(setting, await setting.PublishedPolicyAsync());
        using var dsl = await setting.SignInAsAsync(Role.Dsl);
        var page = await dsl.GetPageAsync($"/reviews/{review.Id}/complete");
        var first = new Dictionary<string, string?> { ["Form.Outcome"] = "NoChange", ["Form.Notes"] = "Looked" };

        await dsl.PostFormAsync(page, first);
        var second = await dsl.PostFormAsync(page, first);

        Assert.Equal(HttpStatusCode.Conflict, second.Status);
    }

    [Fact]
    public async Task A_lesson_learnt_raises_a_review_that_leaves_the_schedule_alone()
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.PublishedPolicyAsync();
        using var client = await setting.SignInAsAsync(Role.Dsl);

        var page = await client.GetPageAsync($"/reviews/raise/{policy.Id}?trigger=LessonLearnt");
        var past = await client.PostFormAsync(page, new() { ["Form.DueOn"] = "2026-01-01", ["Form.Reason"] = "x" });
        Assert.Equal(HttpStatusCode.BadRequest, past.Status);
        await client.PostFormAsync(page, new() { ["Form.Reason"] = "Debrief of BR-2026-0001" });

        var raised = await setting.QueryAsync(db => db.Reviews.SingleAsync(
            r => r.PolicyId == policy.Id && r.Trigger == ReviewTrigger.LessonLearnt));
        var form = await client.GetPageAsync($"/reviews/{raised.Id}/complete");
        Assert.Null(form.Html.QuerySelector("[name='Form.NextReviewOn']"));
        var answer = await client.PostFormAsync(form, new() { ["Form.Outcome"] = "Revise", ["Form.Notes"] = "Lockers need a second key" });
        Assert.Equal($"/policies/{policy.Id}", answer.Location);
        Assert.Equal(1, await setting.QueryAsync(db => db.Reviews.CountAsync(r => r.PolicyId == policy.Id && r.State == ReviewState.Open)));
    }

    private static Task<Review> ReviewOfAsync(TestSetting setting, Policy policy) =>
        setting.QueryAsync(db => db.Reviews.AsNoTracking().SingleAsync(review => review.PolicyId == policy.Id));
}
