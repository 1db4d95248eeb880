using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Exceptions;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.DeviceCheckIns.TakeOutDevice;

public sealed class TakeOutDeviceHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(TakeOutDeviceForm form, CancellationToken ct)
    {
        var checkIn = await db.CheckInAsync(me.PersonId, clock.Today, ct);
        if (checkIn.Has(form.StepId))
            return;

        db.Expect(checkIn, form.Version);
        var now = clock.Now;
        var live = await db.ExceptionRequests.Where(ExceptionAccess.AllowsOwnDevice(me.PersonId, now))
            .OrderByDescending(request => request.Until)
            .Select(request => (Guid?)request.Id)
            .FirstOrDefaultAsync(ct);
        checkIn.TakeOut(form.StepId, form.Reason!.Value, form.Note, live, RestrictedTimes.Of(me.Setting), me.Actor, now);
        await db.SaveChangesAsync(ct);
    }
}
