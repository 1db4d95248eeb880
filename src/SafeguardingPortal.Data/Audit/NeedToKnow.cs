using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Data.Audit;

/// <summary>Every page that shows audit entries asks here first: what is hidden as a case is hidden as a trace of it.</summary>
public static class NeedToKnow
{
    public static IQueryable<AuditEntry> KnownTo(this IQueryable<AuditEntry> entries, PortalDbContext db, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(db);
        var cases = db.Breaches.Where(BreachAccess.VisibleTo(actor)).Select(breach => breach.Id);
        return entries.Where(entry => entry.SubjectType != nameof(Breach) || cases.Contains(entry.SubjectId));
    }
}
