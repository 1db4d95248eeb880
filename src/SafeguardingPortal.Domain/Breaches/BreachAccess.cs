using System.Linq.Expressions;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Breaches;

/// <summary>
/// Need to know, as the one expression behind every list, count and single record (C234). A person whom a report is about never
/// sees it, whatever their roles. What is hidden here is hidden everywhere: lists, counts, notices, exports and the audit trail.
/// </summary>
public static class BreachAccess
{
    public static Expression<Func<Breach, bool>> VisibleTo(Guid personId, IReadOnlySet<Role> roles)
    {
        List<CaseRoute> routes = [.. BreachRouting.HandledBy(roles)];
        return breach => routes.Contains(breach.Route) && !breach.Subjects.Any(subject => subject.PersonId == personId);
    }

    public static Expression<Func<Breach, bool>> VisibleTo(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return VisibleTo(actor.PersonId, actor.Roles);
    }

    /// <summary>A reporter keeps a receipt of their own report: its reference and that it is being dealt with, never the case.</summary>
    public static Expression<Func<Breach, bool>> ReceiptFor(Guid personId) => breach => breach.ReportedById == personId;
}
