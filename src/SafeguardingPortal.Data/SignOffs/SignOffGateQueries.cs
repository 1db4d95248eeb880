using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.SignOffs;

namespace SafeguardingPortal.Data.SignOffs;

/// <summary>The gates that other parts ask: one indexed question each.</summary>
public static class SignOffGateQueries
{
    /// <summary>
    /// May this person be handed the setting's equipment: had they signed a text that gives notice of monitoring before this instant (C058)?
    /// </summary>
    public static Task<bool> HasNoticeOfMonitoringAsync(
        this PortalDbContext db, Guid personId, DateTimeOffset before, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.SignOffs.AnyAsync(SignOffGates.GaveNoticeOfMonitoring(personId, before), ct);
    }

    /// <summary>Does the person's signature under an acceptable use policy of this kind stand on this day?</summary>
    public static Task<bool> HasSignedAsync(
        this PortalDbContext db, Guid personId, AcceptableUse use, SettingRules rules, DateOnly day, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.SignOffs.AnyAsync(SignOffGates.StandsUnder(personId, use, SignOffClock.Of(rules), day), ct);
    }
}
