using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.DeviceCheckIns.DeclareNone;

public sealed class DeclareNoneForm
{
    public Guid StepId { get; set; }
}

public sealed class DeclareNoneHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(DeclareNoneForm form, CancellationToken ct)
    {
        var existing = await db.FindCheckInAsync(me.PersonId, clock.Today, ct);
        if (existing?.Has(form.StepId) == true)
            return;

        if (existing is not null)
        {
            existing.ComeInWithNone(form.StepId, me.Actor, clock.Now);
            await db.SaveChangesAsync(ct);
            return;
        }

        var checkIn = DeviceCheckIn.DeclareNone(Ids.New(), me.Setting.Id, me.PersonId, form.StepId, me.Actor, clock.Now);
        await db.SaveFirstStepAsync(checkIn, form.StepId, ct);
    }
}
