using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Breaches;

namespace SafeguardingPortal.Data;

public static class NamedBeforeQueries
{
    // More than one case ever has.
    private const int Longest = 200;

    /// <summary>Who was in the frame of a case before, the latest last, as a reader who may open it sees it: never their own line.</summary>
    public static async Task<IReadOnlyList<NamedBefore>> NamedBeforeOfAsync(this PortalDbContext db, Guid caseId, Guid readerId, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        return await db.Breaches.AsNoTracking().Where(breach => breach.Id == caseId)
            .SelectMany(breach => breach.FormerlyNamed)
            .Where(named => named.PersonId == null || named.PersonId != readerId)
            .OrderBy(named => named.Until).ThenBy(named => named.Id)
            .Take(Longest)
            .ToListAsync(ct);
    }
}
