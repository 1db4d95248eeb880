using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Policies.DescribePolicy;

public sealed class DescribePolicyHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid policyId, DescribePolicyForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var policy = await db.Policies.FirstOrDefaultAsync(policy => policy.Id == policyId, ct) ?? throw new RecordNotFoundException();
        db.Expect(policy, form.Version);

        policy.Describe(policy.Title, form.Kind!.Value, form.Owner, form.ReviewPeriodMonths, form.Reason, me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
