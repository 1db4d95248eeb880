using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Data.Concerns;

/// <summary>
/// The one way to concerns and to what was decided about them. A concern that came from a case, or became one, is known only to those who may
/// know of that case too: the word "became a case" would tell them otherwise.
/// </summary>
public static class KnownConcerns
{
    public static IQueryable<Concern> ConcernsKnownTo(this PortalDbContext db, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(db);
        var cases = db.Breaches.Where(BreachAccess.VisibleTo(actor)).Select(breach => breach.Id);
        return db.Concerns.Where(ConcernAccess.VisibleTo(actor)).Where(concern =>
            (concern.FromCaseId == null || cases.Contains(concern.FromCaseId.Value))
            && (concern.BecameCaseId == null || cases.Contains(concern.BecameCaseId.Value)));
    }

    /// <summary>Known to whoever may know of every one of its concerns that is still held.</summary>
    public static IQueryable<Consideration> ConsiderationsKnownTo(this PortalDbContext db, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(db);
        var known = db.ConcernsKnownTo(actor).Select(concern => concern.Id);
        return db.Considerations.Where(consideration => !consideration.Concerns.Any(considered =>
            !known.Contains(considered.ConcernId) && db.Concerns.Any(concern => concern.Id == considered.ConcernId)));
    }
}
