using SafeguardingPortal.Domain.Policies.Text;

namespace SafeguardingPortal.Domain.Policies.Checking;

/// <summary>Reads a policy as a careful colleague would: says where, quotes the words, says what to do. It changes nothing.</summary>
public static class PolicyChecker
{
    /// <summary>Every rule in the order in which findings are reported.</summary>
    public static IReadOnlyList<CheckRule> Rules => PolicyRules.All;

    public static IReadOnlyList<Finding> Check(PolicyDocument policy, CheckContext context, IReadOnlyList<ReadingNotice>? notices = null)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(context);
        var read = new PolicyUnderCheck(policy, context, notices ?? []);
        return [.. PolicyRules.All.SelectMany(rule => Look(rule, read)).Distinct()];
    }

    /// <summary>Checks every policy of one file, each with the others as its library.</summary>
    public static IReadOnlyList<IReadOnlyList<Finding>> Check(PolicyReading reading, CheckContext context)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(context);
        return [.. reading.Policies.Select((policy, at) => Check(
            policy,
            context with { Library = [.. context.Library, .. reading.Policies.Where(other => !ReferenceEquals(other, policy))] },
            reading.Notices.ElementAtOrDefault(at)))];
    }

    private static IEnumerable<Finding> Look(CheckRule rule, PolicyUnderCheck policy) =>
        policy.Context.Profile.SeverityOf(rule) is { } severity
            ? rule.Look(policy).Select(remark => new Finding(rule.Id, severity, remark.Where, remark.Excerpt, remark.Message))
            : [];
}
