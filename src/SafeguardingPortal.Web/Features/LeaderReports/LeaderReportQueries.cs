using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.LeaderReports;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.LeaderReports;

internal static class LeaderReportQueries
{
    /// <summary>A report to be written, given or put right by this person, whole.</summary>
    /// <exception cref="RecordNotFoundException">There is none, or not for this person.</exception>
    public static async Task<LeaderReport> ReportToWriteAsync(this PortalDbContext db, Guid id, Actor by, CancellationToken ct) =>
        await db.LeaderReports.Include(report => report.Figures).Include(report => report.Readers).Include(report => report.Recipients)
            .AsSplitQuery().Where(LeaderReportAccess.WrittenBy(by)).FirstOrDefaultAsync(report => report.Id == id, ct)
        ?? throw new RecordNotFoundException();

    /// <summary>The days of every regular report that no later one puts right.</summary>
    public static Task<List<CoveredPeriod>> CoveredPeriodsAsync(this PortalDbContext db, CancellationToken ct) =>
        db.LeaderReports.AsNoTracking()
            .Where(report => report.Kind == LeaderReportKind.Regular && report.ThrownAwayAt == null && !db.LeaderReports.Any(other => other.CorrectsId == report.Id))
            .OrderBy(report => report.From)
            .Select(report => new CoveredPeriod(report.Id, report.Reference, report.From!.Value, report.Until!.Value)).ToListAsync(ct);

    /// <summary>The latest day on which a regular report was given that is not there to put another right.</summary>
    public static Task<DateOnly?> LastGivenOnAsync(this PortalDbContext db, CancellationToken ct) =>
        db.LeaderReports.Where(report => report.Kind == LeaderReportKind.Regular && report.CorrectsId == null)
            .MaxAsync(report => report.GivenOn, ct);
}
