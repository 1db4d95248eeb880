using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;

namespace SafeguardingPortal.Web.Platform.Evidence;

internal static class EvidenceReaders
{
    /// <summary>The people whose cases this reading leaves out.</summary>
    public static async Task<IReadOnlyCollection<Guid>> LeftOutAsync(this PortalDbContext db, EvidenceScope scope, CancellationToken ct) =>
        scope.LeftOut ?? await db.ReadersOfEvidenceAsync(scope.Today, ct);

    /// <summary>Everyone who may read evidence on a day: a case about any of them, and what it led to, is left out of every figure.</summary>
    public static async Task<IReadOnlyCollection<Guid>> ReadersOfEvidenceAsync(this PortalDbContext db, DateOnly today, CancellationToken ct) =>
        await db.People
            .Where(person => person.Roles.Any(held =>
                EvidenceScope.Readers.Contains(held.Role) && held.From <= today && (held.To == null || held.To >= today)))
            .Select(person => person.Id)
            .ToListAsync(ct);
}
