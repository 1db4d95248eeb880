using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Rules.CorrectClock;

public sealed class CorrectClockHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, CorrectClockForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var own = await db.OwnClocks.SingleOrDefaultAsync(one => one.Id == id, ct) ?? throw new RecordNotFoundException();
        db.Expect(own, form.Version);
        if (form.Retire)
            own.Retire(form.Reason!, me.Actor, clock.Now);
        else
            own.Correct(form.ToDetails(await db.ClockTargetAsync(form.Whom, ct)), form.Reason!, me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
