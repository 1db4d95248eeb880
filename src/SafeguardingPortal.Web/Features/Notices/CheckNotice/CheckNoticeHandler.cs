using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Notices.CheckNotice;

public sealed class CheckNoticeHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, CheckNoticeForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var notice = await db.Notices.Include(found => found.Checks).FirstOrDefaultAsync(found => found.Id == id, ct)
            ?? throw new RecordNotFoundException();
        db.Expect(notice, form.Version);
        notice.Check(Ids.New(), form.Found!.Value, form.Note, form.NextCheckOn, me.Actor, clock.Now, clock.Today);
        await db.SaveChangesAsync(ct);
    }
}
