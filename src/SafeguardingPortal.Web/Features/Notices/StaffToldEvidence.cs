using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Notices;
using SafeguardingPortal.Domain.Policies.Promises;
using SafeguardingPortal.Web.Platform.Evidence;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Notices;

/// <summary>Everyone is told that breaches are reported, and where (C070).</summary>
public sealed class StaffToldEvidence(PortalDbContext db) : IPromiseEvidence
{
    public string Key => "staff-told";

    public string Label => "Notices to staff in place";

    public string Shows =>
        "How many notices to staff hold today, such as whom to tell of a breach. Whether each says what the promise asks, somebody reads.";

    public IReadOnlyList<string> Recognises =>
        ["where to report", "how to report", "made aware of the requirement to report", "aware of the need to report", "whom to tell"];

    public async Task<EvidenceReading> ReadAsync(EvidenceScope scope, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var today = scope.Today;
        var holding = await db.Notices.CountAsync(
            notice => notice.Kind == NoticeKind.StaffNotice && notice.From <= today && (notice.Until == null || notice.Until >= today), ct);
        return holding == 0
            ? EvidenceReading.Nothing("No notice to staff is on the log.", scope.AtThisMoment)
            : new EvidenceReading(PromiseState.Kept, $"{Words.Count(holding, "notice")} to staff in place", scope.AtThisMoment)
            {
                Behind = new("/notices?kind=StaffNotice", Permission.KeepNotices),
            };
    }
}
