using System.Linq.Expressions;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Concerns;

/// <summary>
/// Need to know for concerns: the offices of <see cref="BreachRouting"/>, and never the subject or anybody from whom it is kept. Pages do not
/// ask this directly: the Data project joins it with what the reader may know of the cases that a concern belongs to.
/// </summary>
public static class ConcernAccess
{
    public static Expression<Func<Concern, bool>> VisibleTo(Guid personId, IReadOnlySet<Role> roles)
    {
        List<CaseRoute> routes = [.. BreachRouting.HandledBy(roles)];
        return concern => routes.Contains(concern.Route)
            && concern.PersonId != personId
            && !concern.KeptFrom.Any(other => other.PersonId == personId);
    }

    /// <summary>Neither is it about this person nor is it kept from them.</summary>
    public static Expression<Func<Concern, bool>> NotKeptFrom(Guid personId) =>
        concern => concern.PersonId != personId && !concern.KeptFrom.Any(other => other.PersonId == personId);

    public static Expression<Func<Concern, bool>> VisibleTo(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return VisibleTo(actor.PersonId, actor.Roles);
    }
}
