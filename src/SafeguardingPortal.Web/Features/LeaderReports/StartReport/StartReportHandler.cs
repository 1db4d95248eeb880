using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Numbering;
using SafeguardingPortal.Domain.LeaderReports;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.LeaderReports.StartReport;

public sealed class StartReportHandler(PortalDbContext db, References references, CurrentPerson me, SchoolClock clock)
{
    /// <returns>The identifier of the new draft.</returns>
    public async Task<Guid> HandleAsync(StartReportForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var covered = await db.CoveredPeriodsAsync(ct);
        var audience = form.Audience!.Value;
        var reference = await references.NextInNoOrderAsync("LR", clock.Today, ct);
        var report = form.Kind is LeaderReportKind.Regular
            ? LeaderReport.Start(
                Ids.New(), db.SettingId, reference, audience, new ReportPeriod(form.From, form.Until), covered, me.Actor, clock.Now,
                clock.Today)
            : LeaderReport.TellAtOnce(Ids.New(), db.SettingId, reference, audience, me.Actor, clock.Now);
        db.LeaderReports.Add(report);
        await db.SaveChangesAsync(ct);
        return report.Id;
    }
}
