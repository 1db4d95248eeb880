using System.Linq.Expressions;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Breaches;

/// <summary>
/// Need to know, as the one place behind every list, count and single record (C234). A person whom a report is about, or who is kept out
/// of it by a conflict of interest, never sees it, whatever their roles. What is hidden here is hidden everywhere: lists, counts, notices,
/// exports and the audit trail.
/// </summary>
public static class BreachAccess
{
    public static Expression<Func<Breach, bool>> VisibleTo(Guid personId, IReadOnlySet<Role> roles)
    {
        List<CaseRoute> routes = [.. BreachRouting.HandledBy(roles)];
        return Both(breach => routes.Contains(breach.Route), NotKeptFrom(personId));
    }

    public static Expression<Func<Breach, bool>> VisibleTo(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return VisibleTo(actor.PersonId, actor.Roles);
    }

    /// <summary>In no frame of these people: neither is it about any of them nor is any of them kept out of it.</summary>
    public static Expression<Func<Breach, bool>> NotKeptFrom(params IReadOnlyCollection<Guid> people)
    {
        List<Guid> ids = [.. people];
        return breach =>
            !breach.Subjects.Any(subject => subject.PersonId != null && ids.Contains(subject.PersonId.Value))
            && !breach.Conflicts.Any(conflict => ids.Contains(conflict.PersonId));
    }

    /// <summary>A reporter keeps a receipt of their own report: its reference and that it is being dealt with, never the case.</summary>
    public static Expression<Func<Breach, bool>> ReceiptFor(Guid personId) => breach => breach.ReportedById == personId;

    /// <summary>Opened in an emergency by two people, and not over yet. It opens one case to one person, and never their own.</summary>
    public static Expression<Func<Breach, bool>> OpenedInEmergencyTo(Guid personId, DateTimeOffset now) => Both(
        breach => breach.EmergencyAccess.Any(access => access.PersonId == personId && access.Until > now),
        NotKeptFrom(personId));

    private static Expression<Func<Breach, bool>> Both(Expression<Func<Breach, bool>> one, Expression<Func<Breach, bool>> other)
    {
        var breach = one.Parameters[0];
        var same = new Exchange(other.Parameters[0], breach).Visit(other.Body);
        return Expression.Lambda<Func<Breach, bool>>(Expression.AndAlso(one.Body, same), breach);
    }

    private sealed class Exchange(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
