using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Domain.Visitors;

namespace SafeguardingPortal.Data.Visitors;

/// <summary>Who may know of what was said to a visitor: once it became a report, whoever said it and whoever may open that report.</summary>
public static class KnownChallenges
{
    public static IQueryable<VisitorChallenge> ChallengesKnownTo(this PortalDbContext db, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        var me = actor.PersonId;
        var cases = db.Breaches.Where(BreachAccess.VisibleTo(actor));
        return db.VisitorChallenges.Where(challenge =>
            challenge.ReportId == null || challenge.ById == me || cases.Count(breach => breach.Id == challenge.ReportId) == 1);
    }
}
