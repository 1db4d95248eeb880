using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.LeaderReports;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.LeaderReports.WriteReport;

public sealed class WriteReportHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, WriteReportForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var report = await db.ReportToWriteAsync(id, me.Actor, ct);
        db.Expect(report, form.Version);
        report.Write(
            new ReportWords(form.Did, form.Learnt, form.Asked, form.Told), new ReportPeriod(form.From, form.Until),
            await db.CoveredPeriodsAsync(ct), me.Actor, clock.Now, clock.Today);
        await db.SaveChangesAsync(ct);
    }
}
