using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Web.Features.DeviceCheckIns;

/// <summary>What lies in the setting's storage places on a day, read from that day's rows alone.</summary>
internal static class StorageNow
{
    /// <param name="site">The places of one site only; null for all.</param>
    /// <param name="exceptFor">Whoever asks: what they have there already takes no room from them.</param>
    public static async Task<Storage> StorageAsync(
        this PortalDbContext db, Setting setting, Guid? site, DateOnly day, Guid exceptFor, CancellationToken ct)
    {
        var places = setting.StoragePlaces.Where(place => place.InUse && (site is null || place.SiteId == site)).ToList();
        // Where nobody counts there is nothing to look up.
        var inside = places.TrueForAll(place => place.Capacity is null) ? [] : await db.DeviceCheckIns.AsNoTracking()
            .Where(checkIn => checkIn.Day == day && (checkIn.State == CheckInState.Stored || checkIn.State == CheckInState.Out))
            .Where(checkIn => checkIn.StoragePlaceId != null && checkIn.PersonId != exceptFor)
            .Select(checkIn => new { checkIn.StoragePlaceId, checkIn.Slot, checkIn.DeviceCount })
            .ToListAsync(ct);
        return new Storage(
        [
            .. from place in places
               let there = inside.Where(row => row.StoragePlaceId == place.Id).ToList()
               select new StorageRoom(
                   place, there.Sum(row => row.DeviceCount), there.Where(row => row.Slot != null).Select(row => row.Slot!.Value).ToHashSet()),
        ]);
    }
}
