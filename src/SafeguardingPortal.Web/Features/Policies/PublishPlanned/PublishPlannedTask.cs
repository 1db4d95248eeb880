using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Platform.Jobs;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Policies.PublishPlanned;

/// <summary>Brings versions into force whose planned day has come. Of several servers the one that saves first does it.</summary>
public sealed class PublishPlannedTask(PortalDbContext db, SchoolClock clock) : ISettingTask
{
    public static TimeSpan Every => TimeSpan.FromMinutes(5);

    public async Task RunAsync(CancellationToken ct)
    {
        var today = clock.Today;
        var due = await db.PolicyVersions.AsNoTracking()
            .Where(version => version.State == PolicyVersionState.Approved && version.PublishOn <= today)
            .OrderBy(version => version.PublishOn).Select(version => version.PolicyId).ToListAsync(ct);
        foreach (var policyId in due)
            await PublishAsync(policyId, today, ct);
    }

    private async Task PublishAsync(Guid policyId, DateOnly today, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var policy = await db.Policies.SingleAsync(policy => policy.Id == policyId, ct);
        var draft = await db.PolicyVersions.WithText().SingleAsync(version => version.Id == policy.DraftVersionId, ct);
        var current = await db.PolicyVersions.FirstOrDefaultAsync(version => version.Id == policy.CurrentVersionId, ct);
        policy.PublishPlanned(draft, current, today, clock.Now);
        await NextReviewPromise.MakeAsync(db, draft, today, Actor.Portal, clock.Now, ct);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another server published it at the same moment, or somebody took it back to draft just now.
        }
    }
}
