using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Numbering;
using SafeguardingPortal.Domain.LeaderReports;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.LeaderReports.CorrectReport;

public sealed class CorrectReportHandler(PortalDbContext db, References references, CurrentPerson me, SchoolClock clock)
{
    /// <returns>The identifier of the new draft.</returns>
    public async Task<Guid> HandleAsync(Guid id, CorrectReportForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var mistaken = await db.ReportToWriteAsync(id, me.Actor, ct);
        db.Expect(mistaken, form.Version);
        var isCorrected = await db.LeaderReports.AnyAsync(other => other.CorrectsId == id, ct);
        var reference = await references.NextInNoOrderAsync("LR", clock.Today, ct);
        var report = LeaderReport.Correct(Ids.New(), reference, mistaken, isCorrected, form.Reason, me.Actor, clock.Now);
        db.LeaderReports.Add(report);
        await db.SaveFirstAsync(db.LeaderReports.Where(other => other.CorrectsId == id), 0, ct);
        return report.Id;
    }
}
