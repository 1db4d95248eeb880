using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Features.Policies.CheckPolicy;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Policies.TakeBackFinding;

public sealed class TakeBackFindingHandler(PortalDbContext db, CheckPolicyHandler checks, CurrentPerson me, SchoolClock clock)
{
    /// <returns>The policy it belongs to.</returns>
    public async Task<Guid> HandleAsync(Guid id, TakeBackFindingForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var accepted = await db.AcceptedFindings.FirstOrDefaultAsync(accepted =>
            accepted.Id == id, ct) ?? throw new RecordNotFoundException();
        db.Expect(accepted, form.Version);
        accepted.TakeBack(form.Reason, me.Actor, clock.Now);
        await checks.ForgetCountsAsync(accepted.PolicyId, ct);
        await db.SaveChangesAsync(ct);
        return accepted.PolicyId;
    }
}
