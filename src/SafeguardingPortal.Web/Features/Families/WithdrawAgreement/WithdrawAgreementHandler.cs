using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Families.WithdrawAgreement;

public sealed class WithdrawAgreementHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, WithdrawAgreementForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var agreement = await db.FamilyAgreements.FirstOrDefaultAsync(found => found.Id == id, ct) ?? throw new RecordNotFoundException();
        var policy = await db.Policies.Where(found => found.Id == agreement.PolicyId).Select(found => found.Title).SingleAsync(ct);
        db.Expect(agreement, form.Version);
        agreement.Withdraw(policy, form.Reason, me.Actor, clock.Now, clock.Today);
        await db.SaveChangesAsync(ct);
    }
}
