using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data.Concerns;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Retention;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Data.Retention;

/// <summary>Who may know how long a record is kept: whoever may know of the record, and of its tombstone whoever might have known of it.</summary>
public static class KnownRecords
{
    public static IQueryable<RecordKeeping> KeepingsKnownTo(this PortalDbContext db, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        var me = actor.PersonId;
        List<CaseRoute> routes = [.. BreachRouting.HandledBy(actor.Roles)];
        var cases = db.Breaches.Where(BreachAccess.VisibleTo(actor));
        var concerns = db.ConcernsKnownTo(actor);
        return db.RecordKeepings.Where(keeping =>
            (keeping.State == KeepingState.Disposed && routes.Contains(keeping.Route) && !keeping.HiddenFrom.Any(other => other.PersonId == me))
            || (keeping.State != KeepingState.Disposed && keeping.Kind == RecordKind.Case && cases.Count(breach => breach.Id == keeping.RecordId) == 1)
            || (keeping.State != KeepingState.Disposed && keeping.Kind == RecordKind.Concern && concerns.Count(concern => concern.Id == keeping.RecordId) == 1));
    }

    /// <summary>The last working day of each of these people who has left.</summary>
    public static async Task<IReadOnlyDictionary<Guid, DateOnly>> LeftOnAsync(
        this PortalDbContext db, IEnumerable<Guid> people, DateOnly today, CancellationToken ct)
    {
        var ids = people.Distinct().ToList();
        return await db.People.AsNoTracking().Where(person => ids.Contains(person.Id) && person.LeftOn != null && person.LeftOn < today)
            .ToDictionaryAsync(person => person.Id, person => person.LeftOn!.Value, ct);
    }
}
