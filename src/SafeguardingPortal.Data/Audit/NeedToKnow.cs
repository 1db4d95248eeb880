using SafeguardingPortal.Data.Concerns;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Data.Audit;

/// <summary>Every page that shows audit entries asks here first: what is hidden as a case or a concern is hidden as a trace of it.</summary>
public static class NeedToKnow
{
    public static IQueryable<AuditEntry> KnownTo(this IQueryable<AuditEntry> entries, PortalDbContext db, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        var me = actor.PersonId;
        var cases = db.Breaches.Where(BreachAccess.VisibleTo(actor)).Select(breach => breach.Id);
        var concerns = db.ConcernsKnownTo(actor).Select(concern => concern.Id);
        var considerations = db.ConsiderationsKnownTo(actor).Select(consideration => consideration.Id);
        return entries
            .Where(entry => entry.SubjectType != nameof(Breach) || cases.Contains(entry.SubjectId))
            .Where(entry => entry.SubjectType != nameof(Concern) || concerns.Contains(entry.SubjectId))
            .Where(entry => entry.SubjectType != nameof(Consideration) || considerations.Contains(entry.SubjectId))
            // Each reader looks at a quiet term for themself: somebody else may know of a concern in it.
            .Where(entry => entry.SubjectType != nameof(QuietTerm) || entry.ActorId == me);
    }
}
