using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Policies.Text;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Web.Features.Policies.StarterPolicies;

namespace SafeguardingPortal.Web.Commands.SeedDemo.Stories;

/// <summary>A policy of the demo with its versions, oldest first.</summary>
internal sealed record ToldPolicy(DemoPolicy Plan, Policy Policy, IReadOnlyList<PolicyVersion> Versions);

/// <summary>Policies are adopted from the starter shelf, published and, some of them, revised.</summary>
internal sealed class PolicyStory(DemoWorld world)
{
    public IReadOnlyList<ToldPolicy> Tell() => [.. world.Plan.Policies.Select(Tell)];

    private ToldPolicy Tell(DemoPolicy plan)
    {
        var starter = StarterPolicyFiles.Find(plan.Starter)!;
        var first = world.Calendar.DaysAgo(plan.PublishedDaysAgo ?? 11);
        var drafted = world.At(world.Calendar.DaysAgo((plan.PublishedDaysAgo ?? 11) + 9), 16, 20);
        var policy = Policy.Create(
            world.NewId(), world.Setting.Id, starter.Title, starter.Kind, world.Plan.Terms.LeaderTitle,
            plan.ReviewMonths ?? world.Plan.Rules.ReviewPeriodMonths, world.As("manager", drafted), drafted);
        var versions = new List<PolicyVersion> { Draft(policy, starter, first, without: plan.Adds, reason: null, drafted) };
        if (plan.PublishedDaysAgo is not null)
            Publish(policy, versions[0], null, first, "First adopted in the portal.");
        if (plan.RevisedDaysAgo is { } daysAgo)
        {
            var second = world.Calendar.DaysAgo(daysAgo);
            var redrafted = world.At(world.Calendar.DaysAgo(daysAgo + 7), 16, 5);
            versions.Add(Draft(policy, starter, second, without: "", plan.RevisedBecause, redrafted));
            Publish(policy, versions[1], versions[0], second, plan.RevisedBecause);
        }

        world.Tell(policy);
        versions.ForEach(version => world.Tell(version));
        return new ToldPolicy(plan, policy, versions);
    }

    private PolicyVersion Draft(
        Policy policy, StarterPolicy starter, DateOnly writtenOn, string without, string? reason, DateTimeOffset at)
    {
        var text = starter.TextFor(SettingWords.For(world.Setting, world.Holders(writtenOn), writtenOn));
        if (without.Length > 0)
            text = string.Join('\n', text.Split('\n').Where(line => !line.StartsWith(without, StringComparison.Ordinal)));
        var document = PolicyTextReader.Read(text).Policies.Single();
        return policy.StartVersion(world.NewId(), document, writtenOn, reason, world.NewId, world.As("manager", at), at);
    }

    private void Publish(Policy policy, PolicyVersion draft, PolicyVersion? current, DateOnly day, string reason)
    {
        var at = world.At(day, 15, 45);
        var nextReview = policy.ReviewPeriodMonths is { } months ? day.AddMonths(months) : (DateOnly?)null;
        policy.Publish(
            draft, current, world.Plan.Rules.Adoption, new Publication(AdoptionOn(day), day, nextReview, reason, day),
            world.As("manager", at), at);
    }

    private Adoption AdoptionOn(DateOnly day) => world.Plan.Rules.Adoption switch
    {
        AdoptionMode.None => Adoption.None,
        AdoptionMode.RatifiedByBody => Adoption.RatifiedByBody(world.Plan.AdoptedBy, day.AddDays(-1), "Minute 6.2"),
        AdoptionMode.AdoptedAtMeeting => Adoption.AdoptedAtMeeting(
            world.Plan.AdoptedBy, day.AddDays(-1), world.Name("chair"), world.Plan.Terms.ChairTitle),
        _ => throw new InvalidOperationException(),
    };
}
