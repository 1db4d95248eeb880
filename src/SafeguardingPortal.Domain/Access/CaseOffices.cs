using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Access;

/// <summary>
/// The roles whose holders read cases. Whoever keeps people and log-ins reads none, and must not be able to make a reader of themself by way
/// of a second person: so these roles are given and ended by those who answer for safeguarding here, and by the portal's own command line.
/// </summary>
public static class CaseOffices
{
    public static IReadOnlyList<Role> All { get; } =
        [.. Enum.GetValues<Role>().Where(role => RolePermissions.Allow(role, Permission.WorkOnBreaches))];

    public static bool Is(Role role) => All.Contains(role);

    /// <summary>Whether this person may give these offices, and say under which address their holders are reached.</summary>
    public static bool MayBeGivenBy(Actor by)
    {
        ArgumentNullException.ThrowIfNull(by);
        return by.PersonId == Guid.Empty || by.HoldsAny(Role.Manager, Role.Chair);
    }

    /// <summary>Whether this person may give this role to somebody else, and end it.</summary>
    public static bool MayGive(Actor by, Role role)
    {
        ArgumentNullException.ThrowIfNull(by);
        return Is(role) ? MayBeGivenBy(by) : by.PersonId == Guid.Empty || by.May(Permission.ManagePeople);
    }
}
