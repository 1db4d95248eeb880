using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Lessons;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Data.Lessons;

/// <summary>
/// Who may know of a lesson: whoever carries it out, and whoever keeps the register of reviews and lessons; neither once they are in the frame of the
/// case that it came from, and the register only of cases that went the ordinary way or that the reader handles. Where it came from is known to those who may open that case.
/// </summary>
public static class KnownLessons
{
    public static IQueryable<Lesson> LessonsKnownTo(this PortalDbContext db, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        var me = actor.PersonId;
        var outOfFrame = db.Breaches.Where(BreachAccess.NotKeptFrom(me));
        var known = db.Lessons.Where(lesson => outOfFrame.Any(breach => breach.Id == lesson.FromCaseId));
        if (!RolePermissions.Allow(actor.Roles, Permission.SeeReviewRegister))
            return known.Where(lesson => lesson.OwnerId == me);

        // A lesson of a case that did not go the ordinary way would tell the others that there was one.
        var cases = db.Breaches.Where(BreachAccess.VisibleTo(actor));
        return known.Where(lesson => lesson.OwnerId == me
            || outOfFrame.Any(breach => breach.Id == lesson.FromCaseId && breach.Route == CaseRoute.DslAndManager)
            || cases.Any(breach => breach.Id == lesson.FromCaseId));
    }
}
