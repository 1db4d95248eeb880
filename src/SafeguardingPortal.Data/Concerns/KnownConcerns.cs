using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Data.Concerns;

/// <summary>
/// The one way to concerns and to what was decided about them. A concern that came from a case, or became one, is known to those who may know of
/// that case, whoever would handle the concern alone: the word "became a case" would tell others, and the chair who handles the case needs both.
/// </summary>
public static class KnownConcerns
{
    public static IQueryable<Concern> ConcernsKnownTo(this PortalDbContext db, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(db);
        var cases = db.Breaches.Where(BreachAccess.VisibleTo(actor));
        return db.Concerns.Where(ConcernAccess.VisibleTo(actor)).Where(concern =>
            (concern.FromCaseId == null || cases.Count(breach => breach.Id == concern.FromCaseId) == 1)
            && (concern.BecameCaseId == null || cases.Count(breach => breach.Id == concern.BecameCaseId) == 1));
    }

    /// <summary>Those in whose frame none of these people is, nor in a frame of the cases that they belong to; whether they handle them or
    /// not.</summary>
    public static IQueryable<Concern> ConcernsNotKeptFrom(this PortalDbContext db, params IReadOnlyCollection<Guid> people)
    {
        ArgumentNullException.ThrowIfNull(db);
        var cases = db.Breaches.Where(BreachAccess.NotKeptFrom(people));
        return db.Concerns.Where(ConcernAccess.NotKeptFrom(people)).Where(concern =>
            (concern.FromCaseId == null || cases.Count(breach => breach.Id == concern.FromCaseId) == 1)
            && (concern.BecameCaseId == null || cases.Count(breach => breach.Id == concern.BecameCaseId) == 1));
    }

    /// <summary>Known to whoever may know of every one of its concerns that is still held, and of the case that it opened.</summary>
    public static IQueryable<Consideration> ConsiderationsKnownTo(this PortalDbContext db, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(db);
        var known = db.ConcernsKnownTo(actor);
        var cases = db.Breaches.Where(BreachAccess.VisibleTo(actor));
        return db.Considerations
            .Where(consideration => consideration.CaseId == null || cases.Count(breach => breach.Id == consideration.CaseId) == 1)
            .Where(consideration => !consideration.Concerns.Any(considered =>
                known.Count(concern => concern.Id == considered.ConcernId) != 1 && db.Concerns.Any(concern => concern.Id == considered.ConcernId)));
    }
}
