using System.Linq.Expressions;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Concerns;

/// <summary>
/// Need to know for concerns: the offices of <see cref="BreachRouting"/>, or of the case where it belongs to one, and never the subject or anybody
/// from whom it is kept. Pages do not ask this directly: the Data project joins it with what the reader may know of that case.
/// </summary>
public static class ConcernAccess
{
    public static Expression<Func<Concern, bool>> VisibleTo(Guid personId, IReadOnlySet<Role> roles)
    {
        List<CaseRoute> routes = [.. BreachRouting.HandledBy(roles)];
        return concern => (concern.FromCaseId != null || concern.BecameCaseId != null || routes.Contains(concern.Route))
            && concern.PersonId != personId
            && !concern.KeptFrom.Any(other => other.PersonId == personId);
    }

    /// <summary>Neither is it about any of these people nor is it kept from any of them.</summary>
    public static Expression<Func<Concern, bool>> NotKeptFrom(params IReadOnlyCollection<Guid> people)
    {
        List<Guid> ids = [.. people];
        return concern => !ids.Contains(concern.PersonId) && !concern.KeptFrom.Any(other => ids.Contains(other.PersonId));
    }

    /// <summary>
    /// Whoever said something themself keeps a receipt: its reference and when it was shared, never the concern. What somebody else recorded about
    /// them, or for them, is none.
    /// </summary>
    public static Expression<Func<Concern, bool>> ReceiptFor(Guid personId) => concern => concern.RecordedById == personId && concern.PersonId == personId;

    public static Expression<Func<Concern, bool>> VisibleTo(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return VisibleTo(actor.PersonId, actor.Roles);
    }
}
