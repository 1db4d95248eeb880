using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.DeviceCheckIns.ReturnDevice;

public sealed class ReturnDeviceForm : IVersionedForm
{
    public int Version { get; set; }

    public Guid StepId { get; set; }
}

public sealed class ReturnDeviceHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(ReturnDeviceForm form, CancellationToken ct)
    {
        var checkIn = await db.CheckInAsync(me.PersonId, clock.Today, ct);
        if (checkIn.Has(form.StepId))
            return;

        db.Expect(checkIn, form.Version);
        checkIn.Return(form.StepId, me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
