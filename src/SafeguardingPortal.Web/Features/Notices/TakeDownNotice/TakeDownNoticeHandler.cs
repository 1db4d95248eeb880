using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Notices.TakeDownNotice;

public sealed class TakeDownNoticeHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, TakeDownNoticeForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var notice = await db.Notices.FirstOrDefaultAsync(found => found.Id == id, ct) ?? throw new RecordNotFoundException();
        db.Expect(notice, form.Version);
        notice.TakeDown(form.Reason, me.Actor, clock.Now, clock.Today);
        await db.SaveChangesAsync(ct);
    }
}
