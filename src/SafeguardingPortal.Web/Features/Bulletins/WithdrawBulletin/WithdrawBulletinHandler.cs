using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Bulletins.WithdrawBulletin;

public sealed class WithdrawBulletinHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, WithdrawBulletinForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var bulletin = await db.Bulletins.FirstOrDefaultAsync(found => found.Id == id, ct) ?? throw new RecordNotFoundException();
        db.Expect(bulletin, form.Version);
        bulletin.Withdraw(form.Reason, me.Actor, clock.Now, clock.Today);
        await db.SaveChangesAsync(ct);
    }
}
