using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Sanctions.CheckSanction;

public sealed class CheckSanctionHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, CheckSanctionForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var sanction = await db.OwnSanctions.SingleOrDefaultAsync(one => one.Id == id, ct) ?? throw new RecordNotFoundException();
        db.Expect(sanction, form.Version);
        if (form.StrikeOut)
            sanction.StrikeOut(form.Reason!, me.Actor, clock.Now);
        else
            sanction.Check(form.ToDetails(), form.Reason!, me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
