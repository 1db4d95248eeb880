using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Retention;
using SafeguardingPortal.Domain.Reviews;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Data.Reviews;

/// <summary>
/// Who may know of a review: whoever reads of reviews at all, unless a case raised it and they are, or were when it was disposed of, in the
/// frame of that case. Every list, count, mail, feed, figure and pack asks here.
/// </summary>
public static class KnownReviews
{
    public static IQueryable<Review> ReviewsKnownTo(this PortalDbContext db, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return db.ReviewsKnownTo(actor.PersonId);
    }

    /// <summary>Those of which each of these people may know.</summary>
    public static IQueryable<Review> ReviewsKnownTo(this PortalDbContext db, params IReadOnlyCollection<Guid> people)
    {
        ArgumentNullException.ThrowIfNull(db);
        List<Guid> ids = [.. people];
        var outOfFrame = db.Breaches.Where(BreachAccess.NotKeptFrom(people));
        var disposedOf = db.RecordKeepings.Where(keeping =>
            keeping.State == KeepingState.Disposed && !keeping.HiddenFrom.Any(other => ids.Contains(other.PersonId)));
        return db.Reviews.Where(review => review.FromCaseId == null
            || outOfFrame.Count(breach => breach.Id == review.FromCaseId) == 1
            || disposedOf.Count(keeping => keeping.RecordId == review.FromCaseId) == 1);
    }
}
