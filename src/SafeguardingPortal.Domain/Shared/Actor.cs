using SafeguardingPortal.Domain.Access;

namespace SafeguardingPortal.Domain.Shared;

/// <summary>Who acts, in one setting, with the roles held at that moment.</summary>
/// <param name="PersonId">The member of staff; <see cref="Guid.Empty"/> for the portal itself.</param>
public sealed record Actor(Guid PersonId, string Name, IReadOnlySet<Role> Roles)
{
    /// <summary>The portal, when a clock and not a person makes something happen.</summary>
    public static Actor Portal { get; } = new(Guid.Empty, "Safeguarding Portal", new HashSet<Role>());

    public bool Holds(Role role) => Roles.Contains(role);

    public bool HoldsAny(params ReadOnlySpan<Role> roles)
    {
        foreach (var role in roles)
        {
            if (Roles.Contains(role))
                return true;
        }

        return false;
    }

    public bool May(Permission permission) => RolePermissions.Allow(Roles, permission);
}
