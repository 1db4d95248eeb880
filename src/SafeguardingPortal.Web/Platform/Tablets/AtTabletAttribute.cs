using Microsoft.AspNetCore.Authorization;
using SafeguardingPortal.Domain.Access;

namespace SafeguardingPortal.Web.Platform.Tablets;

/// <summary>
/// A page of a paired tablet. Setting and site are known (<see cref="CurrentTablet"/>); nobody is signed in, and whoever may be signed in to
/// this browser does not count. A browser that is no paired tablet is sent to pair, or finds nothing where the address names a record.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class AtTabletAttribute(string because) : AllowAnonymousAttribute, ITabletPage
{
    /// <summary>Why it may be open to whoever stands at the tablet.</summary>
    public string Because { get; } = because;

    Permission? ITabletPage.Permission => null;

    bool ITabletPage.NeedsPin => false;
}

/// <summary>
/// A page of one person at a paired tablet, known by card or PIN for this one task. CurrentPerson is that person, as a member of staff and
/// nothing more: a leader's other rights stay at their own desk.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class PersonAtTabletAttribute(Permission permission) : AllowAnonymousAttribute, ITabletPage
{
    public Permission Permission { get; } = permission;

    /// <summary>The card alone is not enough, as for a signature.</summary>
    public bool NeedsPin { get; set; }

    Permission? ITabletPage.Permission => Permission;
}

/// <summary>What a tablet's page asks for; the middleware answers it before the action runs.</summary>
internal interface ITabletPage
{
    /// <summary>What the person must be allowed; null for a page without a person.</summary>
    Permission? Permission { get; }

    bool NeedsPin { get; }
}
