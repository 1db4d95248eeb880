using System.Linq.Expressions;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Relationships;

/// <summary>Who may know of a relationship that was told of: the person and those who decide, not even administrators.</summary>
public static class RelationshipAccess
{
    /// <summary>For every list and every single record.</summary>
    public static Expression<Func<RelationshipDisclosure, bool>> VisibleTo(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var (me, decides) = (actor.PersonId, actor.May(Permission.DecideRelationships));
        return disclosure => decides || disclosure.PersonId == me;
    }

    /// <summary>What stands in the register for a reader: never what they told themself.</summary>
    public static Expression<Func<RelationshipDisclosure, bool>> InRegisterOf(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var (me, decides) = (actor.PersonId, actor.May(Permission.DecideRelationships));
        return disclosure => decides && disclosure.PersonId != me;
    }

    /// <summary>Nobody decides about themself, whatever roles they hold.</summary>
    public static bool MayDecide(Guid personId, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.PersonId != personId && actor.May(Permission.DecideRelationships);
    }
}
