using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Jobs;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Policies.CheckPolicy;

/// <summary>Counts findings for the library: of texts that changed since, and of all once a day, since guidance and dates move
/// on.</summary>
public sealed class CheckPoliciesTask(PortalDbContext db, CheckPolicyHandler checks, SchoolClock clock) : ISettingTask
{
    private const int AtATime = 40;

    public static TimeSpan Every => TimeSpan.FromSeconds(20);

    public async Task RunAsync(CancellationToken ct)
    {
        var today = clock.Today;
        var stale = await db.Policies.AsNoTracking()
            .Select(policy => new { policy.Id, VersionId = policy.DraftVersionId ?? policy.CurrentVersionId })
            .Where(policy => policy.VersionId != null && !db.CheckedPolicies.Any(counted => counted.PolicyId == policy.Id
                && counted.CheckedOn == today && counted.VersionId == policy.VersionId
                && db.PolicyVersions.Any(version => version.Id == policy.VersionId && version.Version == counted.Stamp)))
            .OrderBy(policy => policy.Id).Select(policy => policy.Id).Take(AtATime).ToListAsync(ct);
        await checks.CountAsync(stale, ct);
    }
}
