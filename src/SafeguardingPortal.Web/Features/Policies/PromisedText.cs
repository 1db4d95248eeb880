using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Policies.Promises;

namespace SafeguardingPortal.Web.Features.Policies;

/// <summary>The text in which promises are marked: the version in force, or the draft of a policy that never was in force.</summary>
public sealed record PromisedText(string Title, int Number, bool InForce, IReadOnlyList<ClauseOfPolicy> Clauses)
{
    /// <summary>Null for a policy that is withdrawn, not of this setting, or has no text.</summary>
    public static async Task<PromisedText?> FindAsync(PortalDbContext db, Guid policyId, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        var ids = await db.Policies.Where(policy => policy.Id == policyId)
            .Select(policy => new { policy.CurrentVersionId, Shown = policy.CurrentVersionId ?? policy.DraftVersionId })
            .FirstOrDefaultAsync(ct);
        var version = ids?.Shown is null
            ? null
            : await db.PolicyVersions.AsNoTracking().WithText().FirstOrDefaultAsync(version => version.Id == ids.Shown, ct);
        return version is null
            ? null
            : new PromisedText(version.Title, version.Number, ids!.CurrentVersionId is not null, ClauseOfPolicy.Of(version.Written()));
    }
}
