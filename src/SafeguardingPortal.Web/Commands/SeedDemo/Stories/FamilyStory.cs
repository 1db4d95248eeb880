using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Families;
using SafeguardingPortal.Domain.Policies;

namespace SafeguardingPortal.Web.Commands.SeedDemo.Stories;

/// <summary>
/// Parents acknowledged what is for them when their child came; many did so anew when it changed, some have to be asked again, and one was
/// recorded for the wrong child.
/// </summary>
internal sealed class FamilyStory(DemoWorld world, IReadOnlyList<ToldPolicy> policies)
{
    public const string Starter = "parents-and-learners-acceptable-use";

    /// <summary>How many children such a policy is about.</summary>
    public const int Children = 34;

    private const int Acknowledged = 31;
    private const int Anew = 22;

    public void Tell()
    {
        foreach (var told in policies.Where(told => told.Plan.Starter == Starter && told.Plan.PublishedDaysAgo is not null))
        {
            foreach (var version in told.Versions)
            {
                var last = version.Number == 1 ? Acknowledged : Anew;
                for (var child = 1; child <= last; child++)
                    Record(told.Policy, version, child, AgreementBy.ParentOrCarer);
                if (version.Number == 1)
                    Withdraw(told.Policy, Record(told.Policy, version, 3, AgreementBy.SecondParentOrCarer));
            }
        }
    }

    private FamilyAgreement? Record(Policy policy, PolicyVersion version, int child, AgreementBy by)
    {
        var since = London.Date(version.PublishedAt!.Value);
        var day = world.Calendar.After(since, 1 + child % 9);
        var until = version.EndedAt is { } ended ? London.Date(ended) : world.Today;
        if (day >= until)
            return null;

        var at = world.At(day, 8 + child % 3, 10 + child);
        return world.Tell(FamilyAgreement.Record(
            world.NewId(), world.Setting.Id,
            new AgreedText(policy.Id, version.Title, version.Id, version.Number, version.Fingerprint!, since),
            new AgreementWord($"{(child % 2 == 0 ? "Otter" : "Wren")} {child}", by, (AgreementHow)(child % 3), day),
            world.Plan.Rules.ChildNamedBy, [], world.As("manager", at), at, day));
    }

    private void Withdraw(Policy policy, FamilyAgreement? agreement)
    {
        if (agreement is null)
            return;
        var day = world.Calendar.After(agreement.AgreedOn, 2);
        var at = world.At(day, 9, 5);
        if (day < world.Today)
            agreement.Withdraw(policy.Title, "The form was of another child.", world.As("manager", at), at, day);
    }
}
