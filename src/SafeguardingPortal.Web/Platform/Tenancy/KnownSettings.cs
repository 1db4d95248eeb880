using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Web.Platform.Tenancy;

/// <summary>
/// The settings with all that belongs to them, kept in memory: every request needs its own, and they change a few times a year. One small
/// question tells whether what is kept is still what is stored, so that another process may change it too. What is handed out is shared
/// between requests and only ever read.
/// </summary>
public sealed class KnownSettings
{
    private readonly ConcurrentDictionary<Guid, Setting> known = new();

    /// <summary>The setting of the tenant in use.</summary>
    public async Task<Setting> ReadAsync(PortalDbContext db, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        // Whatever changes in a setting raises its version, see RecordingInterceptor.
        var stored = await db.Settings.Select(setting => new { setting.Id, setting.Version }).SingleAsync(ct);
        if (known.TryGetValue(stored.Id, out var kept) && kept.Version == stored.Version)
            return kept;

        var setting = await db.Settings.AsNoTracking().Include(found => found.Sites).Include(found => found.StoragePlaces).AsSplitQuery()
            .SingleAsync(ct);
        return known[setting.Id] = setting;
    }
}
