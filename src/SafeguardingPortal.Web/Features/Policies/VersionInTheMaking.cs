using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Policies;

/// <summary>A policy with the version that is being written, consulted on or approved.</summary>
public sealed record VersionInTheMaking(Policy Policy, PolicyVersion Draft)
{
    /// <summary>For a change.</summary>
    /// <exception cref="RecordNotFoundException">There is no such policy here, or nothing is in the making.</exception>
    public static async Task<VersionInTheMaking> LoadAsync(PortalDbContext db, Guid policyId, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        var policy = await db.Policies.FirstOrDefaultAsync(policy => policy.Id == policyId, ct) ?? throw new RecordNotFoundException();
        var draft = await db.PolicyVersions.WithLife().FirstOrDefaultAsync(version => version.Id == policy.DraftVersionId, ct)
            ?? throw new RecordNotFoundException();
        return new VersionInTheMaking(policy, draft);
    }

    /// <summary>For a page; null where there is none.</summary>
    public static async Task<VersionInTheMaking?> FindAsync(PortalDbContext db, Guid policyId, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        var policy = await db.Policies.AsNoTracking().FirstOrDefaultAsync(policy => policy.Id == policyId, ct);
        var draft = policy?.DraftVersionId is null
            ? null
            : await db.PolicyVersions.AsNoTracking().WithLife().FirstOrDefaultAsync(version => version.Id == policy.DraftVersionId, ct);
        return draft is null ? null : new VersionInTheMaking(policy!, draft);
    }
}
