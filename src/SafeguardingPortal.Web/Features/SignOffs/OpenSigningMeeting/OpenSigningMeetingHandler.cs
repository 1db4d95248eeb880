using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.SignOffs.OpenSigningMeeting;

public sealed class OpenSigningMeetingHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task OpenAsync(OpenSigningMeetingForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var tablet = await db.SharedTablets.FirstOrDefaultAsync(found => found.Id == form.TabletId, ct) ?? throw new RecordNotFoundException();
        var title = await (
            from audience in db.AcceptableUseAudiences
            join policy in db.Policies on audience.Id equals policy.Id
            where policy.Id == form.PolicyId && policy.CurrentVersionId != null
            select policy.Title).FirstOrDefaultAsync(ct) ?? throw new RecordNotFoundException();
        tablet.OpenMeeting(form.PolicyId!.Value, title, me.Actor, clock.Now, clock.Today);
        await db.SaveChangesAsync(ct);
    }

    public async Task CloseAsync(Guid tabletId, CancellationToken ct)
    {
        var tablet = await db.SharedTablets.FirstOrDefaultAsync(found => found.Id == tabletId, ct) ?? throw new RecordNotFoundException();
        tablet.CloseMeeting(me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
