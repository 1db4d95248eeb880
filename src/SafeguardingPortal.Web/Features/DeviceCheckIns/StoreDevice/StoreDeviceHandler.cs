using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.DeviceCheckIns.StoreDevice;

public sealed class StoreDeviceHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    private const int Tries = 6;

    public async Task HandleAsync(StoreDeviceForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await StoreAsync(form, attempt, ct);
                return;
            }
            catch (DbUpdateException failed) when (attempt < Tries && failed.SomebodyWasFirst())
            {
                // Somebody else was given the same slot at the same moment. Look again at what is free.
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task StoreAsync(StoreDeviceForm form, int attempt, CancellationToken ct)
    {
        var checks = new StorageChecks(form.Locked, form.Silent, form.WirelessOff)
        {
            WitnessId = me.Setting.Rules.AsksWitness ? form.WitnessId : null,
        };
        var checkIn = await db.FindCheckInAsync(me.PersonId, clock.Today, ct);
        if (checkIn?.Has(form.StepId) == true)
            return;

        var declared = await db.CheckedAsync(me.Setting, me.PersonId, Declared(form), clock.Now, ct);
        if (declared.All(device => device.Kept))
        {
            await KeepAsync(form, checkIn, declared, ct);
            return;
        }

        await db.RequireWitnessAsync(checks, me.Setting.Rules, me.PersonId, clock.Today, ct);
        var storage = await db.StorageAsync(me.Setting, null, clock.Today, me.PersonId, ct);
        var (place, slot) = storage.Find(
            form.StoragePlaceId, declared.Count(device => !device.Kept) + Mine(checkIn), form.Slot, me.PersonId, checkIn, attempt);
        if (checkIn is null)
        {
            checkIn = DeviceCheckIn.Store(
                Ids.New(), me.Setting.Id, me.PersonId, form.StepId, declared, place, checks, me.Actor, clock.Now, slot);
            await db.SaveFirstStepAsync(checkIn, form.StepId, ct);
        }
        else
        {
            checkIn.StoreMore(form.StepId, declared, place, checks, me.Actor, clock.Now, slot);
            await db.SaveChangesAsync(ct);
        }
    }

    /// <summary>Nothing is put away: the person keeps what they brought, as they may.</summary>
    private async Task KeepAsync(StoreDeviceForm form, DeviceCheckIn? checkIn, IReadOnlyList<DeclaredDevice> kept, CancellationToken ct)
    {
        if (checkIn is null)
        {
            checkIn = DeviceCheckIn.DeclareNone(
                Ids.New(), me.Setting.Id, me.PersonId, form.StepId, me.Actor, clock.Now, kept);
            await db.SaveFirstStepAsync(checkIn, form.StepId, ct);
        }
        else
        {
            checkIn.ComeInWithNone(form.StepId, me.Actor, clock.Now, kept);
            await db.SaveChangesAsync(ct);
        }
    }

    /// <summary>What the person has in storage already goes to the place with what is new.</summary>
    private static int Mine(DeviceCheckIn? checkIn) =>
        checkIn is { State: CheckInState.Stored } ? checkIn.DeviceCount : 0;

    private static List<DeclaredDevice> Declared(StoreDeviceForm form)
    {
        var declared = form.Kinds.Distinct().Select(kind => new DeclaredDevice(Ids.New(), kind)).ToList();
        if (!string.IsNullOrWhiteSpace(form.Other))
            declared.Add(new DeclaredDevice(Ids.New(), DeviceKind.Other, form.Other));
        declared.AddRange(form.Kept.Distinct().Select(kind => new DeclaredDevice(Ids.New(), kind, Kept: true)));
        return declared;
    }
}
