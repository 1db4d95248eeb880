using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Policies.Comparing;
using SafeguardingPortal.Domain.SignOffs;

namespace SafeguardingPortal.Web.Features.SignOffs.SignPolicy;

/// <summary>What is new to someone who signed an earlier version: from that version, not merely from the one before this.</summary>
public sealed record ChangesSinceSigned(int VersionNumber, DateTimeOffset SignedAt, PolicyComparison Changes);

internal static class SinceSigned
{
    /// <summary>Null for someone who has not signed an earlier version, or whose signatures were all withdrawn.</summary>
    public static async Task<ChangesSinceSigned?> ChangesSinceSignedAsync(
        this PortalDbContext db, Guid personId, TextToSign text, PolicyDocument now, CancellationToken ct)
    {
        var last = await db.SignOffs.AsNoTracking()
            .Where(signed => signed.PersonId == personId && signed.PolicyId == text.PolicyId && signed.WithdrawnAt == null)
            .Where(signed => signed.VersionNumber < text.VersionNumber)
            .OrderByDescending(signed => signed.VersionNumber)
            .Select(signed => new { signed.VersionId, signed.VersionNumber, signed.SignedAt })
            .FirstOrDefaultAsync(ct);
        if (last is null)
            return null;

        var before = await db.PolicyVersions.AsNoTracking().WithText().SingleAsync(version => version.Id == last.VersionId, ct);
        return new ChangesSinceSigned(last.VersionNumber, last.SignedAt, PolicyComparison.Between(before.ToDocument(), now));
    }
}
