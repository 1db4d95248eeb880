using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Breaches;

namespace SafeguardingPortal.Web.Features.Breaches.BreachCase;

/// <summary>Somebody who was in the frame of the case until somebody said otherwise.</summary>
public sealed record NamedBeforeLine(string Who, string As, DateTimeOffset Since, DateTimeOffset Until, string EndedBy, string Why)
{
    internal static async Task<IReadOnlyList<NamedBeforeLine>> ReadAsync(PortalDbContext db, Guid caseId, Guid readerId, CancellationToken ct)
    {
        var before = await db.NamedBeforeOfAsync(caseId, readerId, ct);
        var names = await db.NamesAsync(before.Select(named => named.PersonId).OfType<Guid>(), ct);
        return [.. before.Select(named => new NamedBeforeLine(
            named.PersonId is { } person ? names[person] : named.Words!, named.As.Label(), named.Since, named.Until, named.EndedBy, named.Why))];
    }
}
