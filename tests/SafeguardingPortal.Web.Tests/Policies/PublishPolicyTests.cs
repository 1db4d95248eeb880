using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Policies.Text;
using SafeguardingPortal.Domain.Reviews;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Policies;

public sealed class PublishPolicyTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task Publishing_fixes_the_text_and_promises_the_next_review()
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.DraftPolicyAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);

        var page = await client.GetPageAsync($"/policies/{policy.Id}/publish");
        Assert.Equal("2027-05-06", page.ValueOf("Form.NextReviewOn"));
        var answer = await client.PostFormAsync(page, new() { ["Form.Reason"] = "First policy of its kind here" });

        Assert.Equal($"/policies/{policy.Id}", answer.Location);
        var (version, review) = await setting.QueryAsync(async db => (
            await db.PolicyVersions.SingleAsync(v => v.PolicyId == policy.Id), await db.Reviews.SingleAsync(r => r.PolicyId == policy.Id)));
        Assert.Equal(PolicyVersionState.Published, version.State);
        Assert.Equal(PolicyFingerprint.Of(GivenPolicies.Document()), version.Fingerprint);
        Assert.Equal(new DateOnly(2027, 5, 6), review.DueOn);
        Assert.Contains("PolicyVersionPublished", await WritePolicyTests.EventsOfAsync(setting, version.Id));
        Assert.Contains("PolicyBroughtIntoForce", await WritePolicyTests.EventsOfAsync(setting, policy.Id));
        using var staff = await setting.SignInAsAsync(Role.Staff);
        var read = await staff.GetPageAsync($"/policies/{policy.Id}");
        Assert.Contains("Phones stay in the lockers during sessions.", read.Text, StringComparison.Ordinal);
        Assert.Contains("2.1", read.Text, StringComparison.Ordinal);
        Assert.Contains("First policy of its kind here", read.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_changed_since_it_was_shown_is_not_published_unseen()
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.DraftPolicyAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);
        var page = await client.GetPageAsync($"/policies/{policy.Id}/publish");
        var draft = await client.GetPageAsync($"/policies/{policy.Id}/draft");
        await client.PostFormAsync(draft, new()
        {
            ["Form.Text"] = GivenPolicies.Text.Replace("lockers", "office", StringComparison.Ordinal),
        });

        var answer = await client.PostFormAsync(page, new() { ["Form.Reason"] = "First policy" });

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal(PolicyStatus.Draft, (await setting.QueryAsync(db => db.Policies.SingleAsync(p => p.Id == policy.Id))).Status);
    }

    [Fact]
    public async Task The_next_version_replaces_the_first_and_both_stay_readable()
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.PublishedPolicyAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);

        var start = await client.GetPageAsync($"/policies/{policy.Id}/next-version");
        var refused = await client.PostFormAsync(start, []);
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        await client.PostFormAsync(start, new() { ["Form.Reason"] = "New lockers" });
        var draft = await client.GetPageAsync($"/policies/{policy.Id}/draft");
        await client.PostFormAsync(draft, new()
        {
            ["Form.Text"] = GivenPolicies.Text.Replace("the lockers", "the new safe", StringComparison.Ordinal),
        });
        Assert.Contains("the lockers", (await client.GetPageAsync($"/policies/{policy.Id}")).Text, StringComparison.Ordinal);
        await client.PostFormAsync(await client.GetPageAsync($"/policies/{policy.Id}/publish"), new() { ["Form.Reason"] = "New lockers" });

        Assert.Contains("the new safe", (await client.GetPageAsync($"/policies/{policy.Id}")).Text, StringComparison.Ordinal);
        var first = await client.GetPageAsync($"/policies/{policy.Id}/versions/1");
        Assert.Contains("the lockers", first.Text, StringComparison.Ordinal);
        Assert.Contains("It was in force from", first.Text, StringComparison.Ordinal);
        var history = await client.GetPageAsync($"/policies/{policy.Id}/history");
        Assert.Contains("New lockers", history.Text, StringComparison.Ordinal);
        Assert.Contains("Replaced", history.Text, StringComparison.Ordinal);
        var review = await setting.QueryAsync(db => db.Reviews.SingleAsync(r => r.PolicyId == policy.Id));
        Assert.Equal((ReviewState.Open, TestClock.Today.AddMonths(12)), (review.State, review.DueOn));
    }

    [Fact]
    public async Task An_overdue_review_is_done_late_by_publishing()
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.PublishedPolicyAsync(at: TestClock.Start.AddYears(-1), nextReviewOn: TestClock.Today.AddDays(-20));
        using var client = await setting.SignInAsAsync(Role.Manager);
        await client.PostFormAsync(await client.GetPageAsync($"/policies/{policy.Id}/next-version"), new() { ["Form.Reason"] = "Review" });
        await client.PostFormAsync(await client.GetPageAsync($"/policies/{policy.Id}/publish"), new() { ["Form.Reason"] = "Review" });

        var reviews = await setting.QueryAsync(db => db.Reviews.Where(r => r.PolicyId == policy.Id).OrderBy(r => r.DueOn).ToListAsync());

        Assert.Equal([(ReviewState.Done, (int?)20), (ReviewState.Open, null)], reviews.Select(review => (review.State, review.DaysLate)));
        Assert.Contains("20 days late", (await client.GetPageAsync($"/policies/{policy.Id}/history")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Withdrawing_closes_reviews_and_hides_the_policy_from_the_library_but_not_its_text()
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.PublishedPolicyAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);

        var page = await client.GetPageAsync($"/policies/{policy.Id}/withdraw");
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostFormAsync(page, [])).Status);
        await client.PostFormAsync(page, new() { ["Form.Reason"] = "Replaced by one policy for all technology" });

        Assert.DoesNotContain("Phones and cameras", (await client.GetPageAsync("/policies")).Text, StringComparison.Ordinal);
        Assert.Contains("Phones and cameras", (await client.GetPageAsync("/policies?status=Withdrawn")).Text, StringComparison.Ordinal);
        Assert.Contains("Withdrawn", (await client.GetPageAsync($"/policies/{policy.Id}")).Text, StringComparison.Ordinal);
        Assert.Equal(ReviewState.NotNeeded, (await setting.QueryAsync(db => db.Reviews.SingleAsync(r => r.PolicyId == policy.Id))).State);
    }

    [Fact]
    public async Task Details_change_with_a_reason_and_not_over_someone_else_s_change()
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.PublishedPolicyAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);
        var page = await client.GetPageAsync($"/policies/{policy.Id}/details");

        var saved = await client.PostFormAsync(page, new()
        {
            ["Form.Owner"] = "The committee",
            ["Form.Kind"] = "AcceptableUse",
            ["Form.Reason"] = "To be signed from now on",
        });
        var stale = await client.PostFormAsync(page, new() { ["Form.Owner"] = "Somebody else", ["Form.Reason"] = "Mistake" });

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Conflict), (saved.Status, stale.Status));
        Assert.Contains("The details of the policy Phones and cameras were changed", stale.Body, StringComparison.Ordinal);
        var found = await setting.QueryAsync(db => db.Policies.SingleAsync(p => p.Id == policy.Id));
        Assert.Equal(("The committee", PolicyKind.AcceptableUse), (found.Owner, found.Kind));
    }
}
