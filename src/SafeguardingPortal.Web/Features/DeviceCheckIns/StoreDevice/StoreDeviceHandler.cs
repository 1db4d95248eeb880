using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.DeviceCheckIns.StoreDevice;

public sealed class StoreDeviceHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(StoreDeviceForm form, CancellationToken ct)
    {
        var place = me.Setting.StoragePlaces.FirstOrDefault(candidate => candidate.Id == form.StoragePlaceId)
            ?? throw new RuleBrokenException(new UnknownStoragePlace());
        var checks = new StorageChecks(form.Locked, form.Silent, form.WirelessOff);
        var checkIn = await db.FindCheckInAsync(me.PersonId, clock.Today, ct);
        if (checkIn is null)
        {
            checkIn = DeviceCheckIn.Store(
                Ids.New(), me.Setting.Id, me.PersonId, form.StepId, Declared(form), place, checks, me.Actor, clock.Now);
            await db.SaveFirstStepAsync(checkIn, form.StepId, ct);
        }
        else if (!checkIn.Has(form.StepId))
        {
            checkIn.StoreMore(form.StepId, Declared(form), place, checks, me.Actor, clock.Now);
            await db.SaveChangesAsync(ct);
        }
    }

    private static List<DeclaredDevice> Declared(StoreDeviceForm form)
    {
        var declared = form.Kinds.Distinct().Select(kind => new DeclaredDevice(Ids.New(), kind)).ToList();
        if (!string.IsNullOrWhiteSpace(form.Other))
            declared.Add(new DeclaredDevice(Ids.New(), DeviceKind.Other, form.Other));
        return declared;
    }
}
