using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Figures;
using SafeguardingPortal.Domain.LeaderReports;
using SafeguardingPortal.Domain.Policies.Promises;
using SafeguardingPortal.Web.Platform.Evidence;

namespace SafeguardingPortal.Web.Features.LeaderReports;

/// <summary>
/// Those who lead were told of concerns as they came up (C239). What was told to named people alone is never counted: the number would tell
/// the others of it.
/// </summary>
public sealed class LeadersToldEvidence(PortalDbContext db) : IPromiseEvidence
{
    private const string NotCounted = "What was told to named people alone is not counted.";

    public string Key => "leaders-told-at-once";

    public string Label => "Leaders told of concerns as they come up";

    public string Shows => "The log of what was told as it came up, to whom and on which day. " + NotCounted;

    public IReadOnlyList<string> Recognises =>
    [
        "concerns to the proprietor", "inform the proprietor", "keep leaders informed", "concerns to leaders",
        "informed of online safety concerns",
    ];

    public async Task<EvidenceReading> ReadAsync(EvidenceScope scope, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var told = await db.LeaderReports.CountAsync(
            report => report.Kind == LeaderReportKind.ToldAtOnce && report.Audience != ReportAudience.NamedOnly && report.CorrectsId == null
                && report.GivenOn >= scope.From && report.GivenOn <= scope.Until, ct);
        return told == 0
            ? EvidenceReading.Nothing($"Nothing was told as it came up. {NotCounted}", scope.Period)
            : new EvidenceReading(PromiseState.Kept, $"{SmallNumbers.Show(told)} told as they came up. {NotCounted}", scope.Period)
            {
                Behind = new("/leader-reports", Permission.SeeFigures),
            };
    }
}
