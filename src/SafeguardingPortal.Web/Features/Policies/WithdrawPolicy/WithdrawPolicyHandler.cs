using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Reviews;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Policies.WithdrawPolicy;

public sealed class WithdrawPolicyHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid policyId, WithdrawPolicyForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var policy = await db.Policies.FirstOrDefaultAsync(policy => policy.Id == policyId, ct) ?? throw new RecordNotFoundException();
        var versions = await db.PolicyVersions
            .Where(version => version.Id == policy.CurrentVersionId || version.Id == policy.DraftVersionId).ToListAsync(ct);
        db.Expect(policy, form.Version);

        policy.Withdraw(
            versions.Find(version => version.Id == policy.CurrentVersionId), versions.Find(version => version.Id == policy.DraftVersionId),
            form.Reason, me.Actor, clock.Now);
        var open = await db.Reviews.Where(review => review.PolicyId == policyId && review.State == ReviewState.Open).ToListAsync(ct);
        foreach (var review in open)
            review.NoLongerNeeded("The policy was withdrawn", me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
