using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.SignOffs;

namespace SafeguardingPortal.Web.Features.SignOffs.SignPolicy;

/// <summary>What is in force now and would be signed; the page shows it and the handler checks against it.</summary>
internal static class SigningText
{
    /// <summary>Null when the policy is not in force, or nobody is asked to sign it.</summary>
    public static Task<TextToSign?> TextToSignAsync(this PortalDbContext db, Guid policyId, CancellationToken ct) => (
        from policy in db.Policies
        join audience in db.AcceptableUseAudiences on policy.Id equals audience.Id
        join version in db.PolicyVersions on policy.CurrentVersionId equals version.Id
        where policy.Id == policyId
        select new TextToSign(policy.Id, version.Title, version.Id, version.Number, version.Fingerprint!, audience.Statement)
        {
            Use = audience.Use,
            AnnouncesMonitoring = audience.AnnouncesMonitoring,
        })
        .FirstOrDefaultAsync(ct);
}
