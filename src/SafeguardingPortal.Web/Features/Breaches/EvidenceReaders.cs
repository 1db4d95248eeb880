using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Evidence;

namespace SafeguardingPortal.Web.Features.Breaches;

internal static class EvidenceReaders
{
    /// <summary>Everyone who may read evidence on a day: a case about any of them is left out of every figure.</summary>
    public static async Task<IReadOnlyCollection<Guid>> ReadersOfEvidenceAsync(this PortalDbContext db, DateOnly today, CancellationToken ct) =>
        await db.People
            .Where(person => person.Roles.Any(held =>
                EvidenceScope.Readers.Contains(held.Role) && held.From <= today && (held.To == null || held.To >= today)))
            .Select(person => person.Id)
            .ToListAsync(ct);
}
