using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Reviews;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Reviews.RaiseReview;

public sealed class RaiseReviewHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid policyId, RaiseReviewForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!await db.Policies.AnyAsync(policy => policy.Id == policyId && policy.Status == PolicyStatus.InForce, ct))
            throw new RecordNotFoundException();

        db.Reviews.Add(Review.RaiseNow(
            Ids.New(), db.SettingId, policyId, form.Trigger!.Value, form.DueOn!.Value, form.Reason, clock.Today, me.Actor, clock.Now));
        await db.SaveChangesAsync(ct);
    }
}
