using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.DeviceCheckIns.NoteFlag;

public sealed class NoteFlagHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid checkInId, Guid movementId, NoteFlagForm form, CancellationToken ct)
    {
        var checkIn = await db.DeviceCheckIns.Include(found => found.Movements).FirstOrDefaultAsync(found => found.Id == checkInId, ct)
            ?? throw new RecordNotFoundException();
        db.Expect(checkIn, form.Version);
        checkIn.NoteFlag(movementId, form.Note ?? "", me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
