using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Notices;
using SafeguardingPortal.Domain.Policies.Promises;
using SafeguardingPortal.Web.Platform.Evidence;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Notices;

/// <summary>Signs and information for visitors are up, and somebody looks at them in time (C095, C117, C118).</summary>
public sealed class SignsLookedAtEvidence(PortalDbContext db) : IPromiseEvidence
{
    public string Key => "signs-looked-at";

    public string Label => "Signs and visitor information in place";

    public string Shows => "Each sign, leaflet and web notice on the log was looked at by its day, and the last look found it in place.";

    public IReadOnlyList<string> Recognises =>
        ["signage", "signs", "posters", "displayed", "information for visitors", "visitors are informed"];

    public async Task<EvidenceReading> ReadAsync(EvidenceScope scope, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var today = scope.Today;
        var up = await db.Notices
            .Where(notice => notice.NextCheckOn != null && notice.From <= today && (notice.Until == null || notice.Until >= today))
            .GroupBy(_ => 1)
            .Select(all => new
            {
                Count = all.Count(),
                Late = all.Count(notice => notice.NextCheckOn < today),
                Wrong = all.Count(notice => notice.NextCheckOn >= today && notice.NeedsMending),
            })
            .SingleOrDefaultAsync(ct);
        return up is null
            ? EvidenceReading.Nothing("No sign is on the log yet.", scope.AtThisMoment)
            : new EvidenceReading(
                PromiseStates.Of(up.Count - up.Late - up.Wrong, up.Count),
                $"{Words.Count(up.Count, "sign or leaflet", "signs and leaflets")} up, {up.Late:N0} not looked at in time, "
                + $"{up.Wrong:N0} missing or wrong",
                scope.AtThisMoment)
            {
                Behind = new("/notices", Permission.KeepNotices),
            };
    }
}

/// <summary>Parents and carers were told in writing (C179, C194, C205, C237).</summary>
public sealed class ParentsToldEvidence(PortalDbContext db) : IPromiseEvidence
{
    public string Key => "parents-told";

    public string Label => "Notices given to parents";

    public string Shows =>
        "How many notices to parents and carers were given in the period. Whether each says what the promise asks, somebody reads.";

    public IReadOnlyList<string> Recognises =>
        ["parents will be informed", "inform parents", "parents and carers are told", "awareness of parents",
            "made aware of the complaints"];

    public async Task<EvidenceReading> ReadAsync(EvidenceScope scope, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var given = await db.Notices.CountAsync(
            notice => notice.Kind == NoticeKind.ParentNotice && notice.From >= scope.From && notice.From <= scope.Until, ct);
        return given == 0
            ? EvidenceReading.Nothing("No notice to parents is on the log for these days.", scope.Period)
            : new EvidenceReading(PromiseState.Kept, $"{Words.Count(given, "notice")} given to parents", scope.Period)
            {
                Behind = new("/notices?kind=ParentNotice", Permission.KeepNotices),
            };
    }
}
