using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Exceptions;
using SafeguardingPortal.Domain.Figures;
using SafeguardingPortal.Domain.Policies.Promises;
using SafeguardingPortal.Web.Platform.Evidence;

namespace SafeguardingPortal.Web.Features.Exceptions;

/// <summary>Permission comes in writing and before the use (C098, C104). Counts are coarse: a need may be medical.</summary>
public sealed class DecidedBeforeUseEvidence(PortalDbContext db) : IPromiseEvidence
{
    private static readonly ExceptionState[] Given =
        [ExceptionState.Approved, ExceptionState.ApprovedWithConditions, ExceptionState.Revoked];

    public string Key => "exceptions-before-use";

    public string Label => "Exceptions decided in writing before use";

    public string Shows =>
        "Each exception was decided in writing before it began, and no use outside it was recorded. "
        + "Permission by word of mouth counts as not in writing.";

    public IReadOnlyList<string> Recognises => ["permission", "agreed by the", "authorised by", "approved by", "written agreement"];

    public async Task<EvidenceReading> ReadAsync(EvidenceScope scope, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var (start, end) = (scope.Start, scope.End < scope.Now ? scope.End : scope.Now);
        var begun = await db.ExceptionRequests
            .Where(request => Given.Contains(request.State) && request.From >= start && request.From < end)
            .GroupBy(_ => 1)
            .Select(all => new
            {
                Count = all.Count(),
                Missed = all.Count(request => request.GrantedAt != null || request.DecidedAt > request.From
                    || request.Uses.Any(use => use.OutsidePermission)),
            })
            .SingleOrDefaultAsync(ct);
        if (begun is null)
            return EvidenceReading.Nothing("No exception began.", scope.Period);

        var figure = begun.Missed == 0
            ? $"{SmallNumbers.Show(begun.Count)} began, each decided in writing before"
            : $"{SmallNumbers.Show(begun.Count)} began, {SmallNumbers.Show(begun.Missed)} not decided in writing before or used outside it";
        return new EvidenceReading(PromiseStates.Of(begun.Count - begun.Missed, begun.Count), figure, scope.Period)
        {
            Behind = new("/exceptions/register", Permission.SeeExceptionRegister),
        };
    }
}
