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
        else
            Bring(versions[0], plan.Reached);
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
        var text = starter.Text;
        if (without.Length > 0)
            text = string.Join('\n', text.Split('\n').Where(line => !line.StartsWith(without, StringComparison.Ordinal)));
        var document = PolicyTextReader.Read(text).Policies.Single();
        return policy.StartVersion(world.NewId(), document, writtenOn, reason, world.NewId, world.As("manager", at), at);
    }

    private void Publish(Policy policy, PolicyVersion draft, PolicyVersion? current, DateOnly day, string reason)
    {
        var at = world.At(day, 15, 45);
        var nextReview = policy.ReviewPeriodMonths is { } months ? day.AddMonths(months) : (DateOnly?)null;
        var words = SettingWords.For(world.Setting, world.Holders(day), day);
        if (!PolicyVersion.NeedsNoApproval(world.Plan.Rules))
            Approve(draft, day, words);
        policy.Publish(
            draft, current, world.Plan.Rules, new Publication(day, nextReview, reason, day) { Words = words }, world.NewId,
            world.As("manager", at), at);
    }

    private void Bring(PolicyVersion draft, PolicyVersionState reached)
    {
        var day = world.Calendar.DaysAgo(2);
        if (reached is PolicyVersionState.InConsultation or PolicyVersionState.AwaitingApproval)
            Ask(draft, world.Calendar.DaysAgo(8));
        if (reached is PolicyVersionState.AwaitingApproval)
        {
            var at = world.At(day, 12, 10);
            draft.SendForApproval(
                SettingWords.For(world.Setting, world.Holders(day), day), "Please look at section 3", world.NewId,
                world.As("manager", at), at);
        }
    }

    /// <summary>The staff are asked, the body decides the day before, and the chair records it.</summary>
    private void Approve(PolicyVersion draft, DateOnly day, IReadOnlyDictionary<string, string> words)
    {
        Ask(draft, day.AddDays(-6));
        var (sent, approved) = (world.At(day.AddDays(-3), 12, 10), world.At(day, 11, 20));
        draft.SendForApproval(words, "For the next meeting", world.NewId, world.As("manager", sent), sent);
        draft.Approve(AdoptionOn(day), world.Plan.Rules, "Discussed and agreed", day, world.As("chair", approved), approved);
    }

    private void Ask(PolicyVersion draft, DateOnly asked)
    {
        var (consultation, answered) = (world.NewId(), asked.AddDays(2));
        draft.Consult(
            consultation, new ConsultationPlan("All staff", "At the staff meeting, with copies in the staff room", asked, answered),
            world.As("manager", world.At(asked, 16, 30)), world.At(asked, 16, 30));
        draft.RecordResponse(
            world.NewId(), consultation,
            new ConsultationAnswer(
                "Three members of staff", answered, "The rules are clear. Who do we ask when nobody senior is in?",
                "Named in the text: the deputy."),
            answered, world.As("manager", world.At(answered, 16, 0)), world.At(answered, 16, 0));
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
