using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Tests.Policies;

/// <summary>People, days and texts that the tests of versions share. It is Monday 11 May 2026.</summary>
internal static class PolicySteps
{
    public static Actor Leader { get; } = new(Guid.NewGuid(), "Amara Bell", new HashSet<Role> { Role.Manager });

    public static Actor Dsl { get; } = new(Guid.NewGuid(), "Jo Marsh", new HashSet<Role> { Role.Dsl });

    public static DateTimeOffset Now { get; } = new(2026, 5, 11, 9, 0, 0, TimeSpan.Zero);

    public static DateOnly Today { get; } = new(2026, 5, 11);

    public static IReadOnlyDictionary<string, string> NoWords { get; } = new Dictionary<string, string>();

    /// <summary>Version 1, written by the DSL.</summary>
    public static (Policy Policy, PolicyVersion Draft) ADraft(string words = "Phones stay in the lockers.", int? months = null)
    {
        var policy = Policy.Create(Guid.NewGuid(), Guid.NewGuid(), "Phones", PolicyKind.Policy, null, months, Leader, Now);
        return (policy, policy.StartVersion(Guid.NewGuid(), Saying(words), null, null, Guid.NewGuid, Dsl, Now));
    }

    public static Publication Published() => new(null, null, "New lockers", Today);

    public static ConsultationPlan Asking() => new("All staff", "At the meeting", Today, Today.AddDays(7));

    public static PolicyDocument Saying(string words) =>
        new("Phones", [], [new PolicySection("1", "Aims", 1, [new PolicyClause("", "", 0, words)])], []);
}
