using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Domain.Reviews;

/// <summary>
/// Who stands above the owner of a policy and is told when its review is not done. The owner is kept as printed: a person, a post or a
/// body. A person below the leader answers to the leader; the leader, a body and anyone unknown to the chair.
/// </summary>
public static class OwnersLead
{
    private static readonly Role[] BelowTheLeader = [Role.Dsl, Role.DeputyDsl, Role.Administrator];

    /// <param name="people">Everyone who holds more than the role of staff today.</param>
    public static Role Of(string? owner, Terms terms, IReadOnlyCollection<(string Name, IReadOnlySet<Role> Roles)> people)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(people);
        var printed = owner?.Trim() ?? "";
        var named = people.Where(person => Same(person.Name, printed)).SelectMany(person => person.Roles).ToHashSet();
        if (named.Count > 0)
            return named.Contains(Role.Manager) || named.Contains(Role.Chair) ? Role.Chair : Role.Manager;

        return BelowTheLeader.Any(role => Same(role.Title(terms), printed) || Same(role.Label(), printed)) || Same("DSL", printed)
            ? Role.Manager
            : Role.Chair;
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
