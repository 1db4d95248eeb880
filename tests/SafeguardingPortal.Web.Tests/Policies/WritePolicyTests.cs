using System.Net;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.TestSupport;

namespace SafeguardingPortal.Web.Tests.Policies;

public sealed class WritePolicyTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task A_blank_policy_begins_with_a_draft()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Dsl);

        var page = await client.GetPageAsync("/policies/new");
        Assert.Equal("12", page.ValueOf("Form.ReviewPeriodMonths"));
        var answer = await client.PostFormAsync(page, new() { ["Form.Title"] = "Trips and outings", ["Form.Kind"] = "Policy" });

        Assert.EndsWith("/draft", answer.Location, StringComparison.Ordinal);
        Assert.Contains("# Trips and outings", (await client.GetPageAsync(answer.Location!)).ValueOf("Form.Text"),
            StringComparison.Ordinal);
        var policy = await setting.QueryAsync(db => db.Policies.SingleAsync());
        Assert.Equal((PolicyStatus.Draft, 1), (policy.Status, policy.LatestNumber));
        Assert.Equal(["PolicyCreated", "PolicyDraftOpened"], await EventsOfAsync(setting, policy.Id));
    }

    [Fact]
    public async Task A_starter_brings_the_setting_s_own_words()
    {
        var setting = await portal.NewSettingAsync(draft => draft.Name = "Otter Lane Nursery");
        using var client = await setting.SignInAsAsync(Role.Manager);

        var page = await client.GetPageAsync("/policies/new?starter=staff-acceptable-use");
        Assert.Equal("AcceptableUse", page.ValueOf("Form.Kind"));
        var answer = await client.PostFormAsync(page, new() { ["Form.Owner"] = "Manager" });

        // While it is written the words are fields; whoever reads the draft meets them filled in.
        Assert.Contains("{{setting}}", (await client.GetPageAsync(answer.Location!)).ValueOf("Form.Text"), StringComparison.Ordinal);
        var read = await client.GetPageAsync(answer.Location!.Replace("/draft", "/versions/1", StringComparison.Ordinal));
        Assert.Contains("Otter Lane Nursery", read.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", read.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_policy_without_a_title_is_not_begun_and_what_was_typed_stays()
    {
        var setting = await portal.NewSettingAsync();
        using var client = await setting.SignInAsAsync(Role.Manager);

        var page = await client.GetPageAsync("/policies/new");
        var answer = await client.PostFormAsync(page, new()
        {
            ["Form.Owner"] = "Governing body",
            ["Form.ReviewPeriodMonths"] = "99",
            ["Form.Kind"] = "Policy",
        });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("Enter the title of the policy.", answer.Text, StringComparison.Ordinal);
        Assert.Equal("Governing body", answer.ValueOf("Form.Owner"));
    }

    [Fact]
    public async Task The_draft_is_rewritten_as_a_whole_and_renames_a_policy_never_published()
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.DraftPolicyAsync();
        using var client = await setting.SignInAsAsync(Role.Dsl);

        var page = await client.GetPageAsync($"/policies/{policy.Id}/draft");
        var text = page.ValueOf("Form.Text")!.Replace("# Phones and cameras", "# Phones, watches and cameras", StringComparison.Ordinal)
            .Replace("lockers", "office", StringComparison.Ordinal);
        var answer = await client.PostFormAsync(page, new() { ["Form.Text"] = text, ["Form.WrittenOn"] = "2026-05-01" });

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        var (found, document) = await DraftAsync(setting, policy.Id);
        Assert.Equal("Phones, watches and cameras", found.Title);
        Assert.Contains(document.Sections.SelectMany(section => section.Clauses),
            clause => clause.Text == "Phones stay in the office during sessions.");
        Assert.Contains("PolicyRenamed", await EventsOfAsync(setting, policy.Id));
    }

    [Theory]
    [InlineData("", "Write the text.")]
    [InlineData("Just a few words.", "Begin with the title")]
    public async Task A_text_that_cannot_be_a_policy_is_not_saved(string text, string message)
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.DraftPolicyAsync();
        using var client = await setting.SignInAsAsync(Role.Dsl);

        var page = await client.GetPageAsync($"/policies/{policy.Id}/draft");
        var answer = await client.PostFormAsync(page, new() { ["Form.Text"] = text });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(message, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_preview_saves_nothing_and_never_runs_what_was_typed()
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.DraftPolicyAsync();
        using var client = await setting.SignInAsAsync(Role.Dsl);
        var page = await client.GetPageAsync($"/policies/{policy.Id}/draft");

        var values = new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = page.ValueOf("__RequestVerificationToken")!,
            ["Form.Version"] = page.ValueOf("Form.Version")!,
            ["Form.Text"] = "# New title\n\n## 1. Aims\n\nKeep **safe** <script>alert(1)</script> and [read](javascript:alert(1)) this.",
        };
        var answer = await client.PostAsync($"/policies/{policy.Id}/draft/preview", values);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("safe", answer.Html.QuerySelector(".policy-text strong")?.TextContent);
        Assert.Empty(answer.Html.QuerySelectorAll("main script, main a[href^='javascript']"));
        Assert.Equal("Phones and cameras", (await DraftAsync(setting, policy.Id)).Policy.Title);
    }

    [Fact]
    public async Task The_second_of_two_writers_is_shown_what_the_first_did()
    {
        var setting = await portal.NewSettingAsync();
        var policy = await setting.DraftPolicyAsync();
        using var client = await setting.SignInAsAsync(Role.Dsl);
        var page = await client.GetPageAsync($"/policies/{policy.Id}/draft");
        await client.PostFormAsync(page, new()
        {
            ["Form.Text"] = GivenPolicies.Text.Replace("lockers", "office", StringComparison.Ordinal),
        });

        var late = await client.PostFormAsync(page, new()
        {
            ["Form.Text"] = GivenPolicies.Text.Replace("lockers", "kitchen", StringComparison.Ordinal),
        });

        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("kitchen", late.ValueOf("Form.Text"), StringComparison.Ordinal);
        Assert.Contains((await DraftAsync(setting, policy.Id)).Text.Sections
            .SelectMany(s => s.Clauses), clause => clause.Text.Contains("office", StringComparison.Ordinal));
    }

    internal static Task<List<string>> EventsOfAsync(TestSetting setting, Guid subjectId) => setting.QueryAsync(db =>
        db.AuditEntries.Where(entry => entry.SubjectId == subjectId).OrderBy(entry => entry.At).ThenBy(entry => entry.Id)
            .Select(entry => entry.Event).ToListAsync());

    private static Task<(Policy Policy, PolicyDocument Text)> DraftAsync(
        TestSetting setting, Guid policyId) => setting.QueryAsync(async db =>
    {
        var policy = await db.Policies.SingleAsync(found => found.Id == policyId);
        return (policy, (await db.PolicyVersions.WithText().SingleAsync(version => version.Id == policy.DraftVersionId)).ToDocument());
    });
}
