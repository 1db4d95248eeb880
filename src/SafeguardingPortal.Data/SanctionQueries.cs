using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Breaches.Sanctions;

namespace SafeguardingPortal.Data;

public static class SanctionQueries
{
    /// <summary>What may be recorded with an outcome in this setting: what comes with the portal, as corrected here, and then the setting's own.</summary>
    public static async Task<IReadOnlyList<SanctionChoice>> SanctionChoicesAsync(this PortalDbContext db, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        var own = await db.OwnSanctions.AsNoTracking().Where(sanction => sanction.StruckOutAt == null).OrderBy(sanction => sanction.Words).ToListAsync(ct);
        return [.. SanctionRules.Choices(await db.RuleBookAsync(ct)), .. own.Select(sanction => sanction.ToChoice())];
    }
}
