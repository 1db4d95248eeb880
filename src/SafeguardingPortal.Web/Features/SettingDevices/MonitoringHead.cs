using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.SettingDevices;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.SettingDevices;

/// <summary>One review of monitoring and filtering above a form that is about it.</summary>
public sealed record MonitoringHead(Guid Id, MonitoringKind Kind, DateOnly From, DateOnly Until, int Version)
{
    /// <exception cref="RecordNotFoundException">There is no such review here.</exception>
    internal static async Task<MonitoringHead> OfAsync(PortalDbContext db, Guid id, CancellationToken ct) =>
        await db.MonitoringReviews.AsNoTracking().Where(review => review.Id == id)
            .Select(review => new MonitoringHead(review.Id, review.Kind, review.PeriodFrom, review.PeriodUntil, review.Version))
            .FirstOrDefaultAsync(ct) ?? throw new RecordNotFoundException();
}

internal static class FindMonitoring
{
    /// <exception cref="RecordNotFoundException">There is no such review here.</exception>
    public static async Task<MonitoringReview> MonitoringAsync(this PortalDbContext db, Guid id, CancellationToken ct) =>
        await db.MonitoringReviews.Include(review => review.Findings).FirstOrDefaultAsync(review => review.Id == id, ct)
            ?? throw new RecordNotFoundException();

    /// <summary>What was found; null where there is no such finding.</summary>
    public static Task<string?> FindingAsync(this PortalDbContext db, Guid id, Guid findingId, CancellationToken ct) =>
        db.MonitoringReviews.AsNoTracking().Where(review => review.Id == id)
            .SelectMany(review => review.Findings).Where(finding => finding.Id == findingId)
            .Select(finding => (string?)finding.What).FirstOrDefaultAsync(ct);
}
