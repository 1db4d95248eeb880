using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Policies.Text;
using SafeguardingPortal.Domain.Reviews;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.TestSupport;

/// <summary>Policies that a test starts from. The setting must adopt policies without a sign-off block, as test settings do by default.</summary>
public static class GivenPolicies
{
    public const string Text = """
        # Phones and cameras

        Designated Safeguarding Lead: Jo Marsh
        Next review: May 2027

        ## 1. Aims

        This policy keeps everyone safe.

        ## 2. Storage

        2.1 Phones stay in the lockers during sessions.
        2.2 Watches follow the same rule.
        """;

    public static PolicyDocument Document(string markdown = Text) => PolicyTextReader.Read(markdown).Policies.Single();

    public static async Task<Policy> DraftPolicyAsync(this TestSetting setting, string title = "Phones and cameras", PolicyKind kind = PolicyKind.Policy)
    {
        var policy = Create(setting, title, kind, TestClock.Start.AddDays(-40), out var draft);
        await setting.SaveAsync(db => db.AddRange(policy, draft));
        return policy;
    }

    /// <summary>A policy with version 1 in force since 40 days, unless told otherwise, and its next review promised.</summary>
    public static async Task<Policy> PublishedPolicyAsync(
        this TestSetting setting, string title = "Phones and cameras", PolicyKind kind = PolicyKind.Policy, DateTimeOffset? at = null,
        DateOnly? nextReviewOn = null)
    {
        var when = at ?? TestClock.Start.AddDays(-40);
        var policy = Create(setting, title, kind, when, out var draft);
        var next = nextReviewOn ?? DateOnly.FromDateTime(when.UtcDateTime).AddMonths(12);
        var publication = new Publication(null, next, "First version", DateOnly.FromDateTime(when.UtcDateTime));
        policy.Publish(draft, null, new SettingRules(), publication, Ids.New, Actor.Portal, when);
        await setting.SaveAsync(db => db.AddRange(
            policy, draft, Review.Schedule(Ids.New(), setting.Id, policy.Id, next, Actor.Portal, when)));
        return policy;
    }

    /// <summary>Publishes a second version with this text, 10 days ago unless told otherwise.</summary>
    public static Task PublishNextAsync(this TestSetting setting, Guid policyId, string markdown, DateTimeOffset? at = null) =>
        setting.QueryAsync(async db =>
        {
            var when = at ?? TestClock.Start.AddDays(-10);
            var today = DateOnly.FromDateTime(when.UtcDateTime);
            var policy = await db.Policies.SingleAsync(found => found.Id == policyId);
            var current = await db.PolicyVersions.SingleAsync(version => version.Id == policy.CurrentVersionId);
            var draft = policy.StartVersion(Ids.New(), Document(markdown), null, "Lessons learnt", Ids.New, Actor.Portal, when);
            db.Add(draft);
            policy.Publish(
                draft, current, new SettingRules(), new(null, today.AddMonths(12), "Lessons learnt", today), Ids.New, Actor.Portal, when);
            return await db.SaveChangesAsync();
        });

    private static Policy Create(TestSetting setting, string title, PolicyKind kind, DateTimeOffset when, out PolicyVersion draft)
    {
        var policy = Policy.Create(Ids.New(), setting.Id, title, kind, "Governing body", 12, Actor.Portal, when);
        draft = policy.StartVersion(Ids.New(), Document() with { Title = title }, null, null, Ids.New, Actor.Portal, when);
        return policy;
    }
}
