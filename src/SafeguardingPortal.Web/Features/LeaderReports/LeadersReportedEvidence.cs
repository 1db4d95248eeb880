using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.LeaderReports;
using SafeguardingPortal.Domain.Policies.Promises;
using SafeguardingPortal.Web.Platform.Evidence;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.LeaderReports;

/// <summary>The safeguarding lead reports regularly on practice, incidents and outcomes, as often as the setting's rule says (C240).</summary>
public sealed class LeadersReportedEvidence(PortalDbContext db) : IPromiseEvidence
{
    public string Key => "leaders-reported-regularly";

    public string Label => "Regular reports to leaders";

    public string Shows =>
        "Dated reports with figures were given as often as the setting's own rule says. One that is overdue now counts as late.";

    public IReadOnlyList<string> Recognises =>
    [
        "report regularly", "regularly report", "regular report", "report to the governing body", "report to the governors",
        "report to trustees",
    ];

    public async Task<EvidenceReading> ReadAsync(EvidenceScope scope, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var until = scope.Until < scope.Today ? scope.Until : scope.Today;
        var given = await db.LeaderReports
            .Where(report => report.Kind == LeaderReportKind.Regular && report.CorrectsId == null && report.GivenOn <= until)
            .OrderBy(report => report.GivenOn).Select(report => report.GivenOn!.Value).ToListAsync(ct);
        var months = scope.Setting.Rules.LeaderReportMonths;
        var (inTime, late) = months is { } every ? ReportRhythm.Kept(given, every, scope.From, until)
            : (given.Count(day => day >= scope.From), 0);
        if (inTime + late == 0)
            return EvidenceReading.Nothing("No report was due.", scope.Period);

        var last = given[^1];
        return new EvidenceReading(
            PromiseStates.Of(inTime, inTime + late),
            $"{Words.Count(inTime, "report")} given by the day, {late} late; the last on {Words.Date(last)}", scope.Period)
        {
            Behind = new("/leader-reports", Permission.SeeFigures),
        };
    }
}
