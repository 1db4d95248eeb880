using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Devices;

/// <summary>Where devices go: a place and, where its slots are numbered, one of them.</summary>
public sealed record StorageSpot(StoragePlace Place, int? Slot);

/// <summary>What lies in a storage place at this moment of the day.</summary>
/// <param name="Devices">How many devices, those that are out for a while included: they come back.</param>
/// <param name="TakenSlots">The numbers that are somebody's until that person leaves for the day.</param>
public sealed record StorageRoom(StoragePlace Place, int Devices, IReadOnlySet<int> TakenSlots)
{
    /// <summary>Slots that nobody has, in order; none where they are not numbered.</summary>
    public IEnumerable<int> FreeSlots => Place.Numbered
        ? Enumerable.Range(1, Place.Capacity ?? 0).Where(slot => !TakenSlots.Contains(slot))
        : [];

    /// <summary>Whether so many devices of one person fit. A numbered slot takes whatever one person brings.</summary>
    public bool Fits(int devices) => Place.InUse
        && (Place.Capacity is not { } capacity || (Place.Numbered ? FreeSlots.Any() : Devices + devices <= capacity));
}

/// <summary>The storage places of a setting with what lies in them now, to find room for somebody who comes in.</summary>
public sealed class Storage(IReadOnlyList<StorageRoom> rooms)
{
    public IReadOnlyList<StorageRoom> Rooms => rooms;

    /// <summary>Finds the spot: the slot asked for, the one that the person has there already, or one that is handed out.</summary>
    /// <param name="personId">For whom: two people in a queue do not go on to the same next slot.</param>
    /// <param name="mine">The person's check-in of the day, where there is one.</param>
    /// <param name="attempt">
    /// 1 at first. When somebody else was given the same slot at the same moment, a higher number spreads the next tries over the free
    /// ones, so that a queue does not meet at one slot again and again.
    /// </param>
    /// <exception cref="RuleBrokenException">There is no such place, no room in it, or the slot is somebody else's.</exception>
    public StorageSpot Find(Guid? placeId, int devices, int? wantedSlot, Guid personId, DeviceCheckIn? mine, int attempt = 1)
    {
        var room = rooms.FirstOrDefault(found => found.Place.Id == placeId) ?? throw new RuleBrokenException(new UnknownStoragePlace());
        var own = mine is { State: CheckInState.Stored, Slot: { } kept } && mine.StoragePlaceId == placeId ? kept : (int?)null;
        if (!room.Place.Numbered)
            return room.Fits(devices) ? new StorageSpot(room.Place, null) : throw Full(room, devices);
        if (own is { } slot && (wantedSlot is null || wantedSlot == own))
            return new StorageSpot(room.Place, slot);

        var free = room.FreeSlots.ToList();
        if (wantedSlot is { } wanted)
        {
            return free.Contains(wanted) ? new StorageSpot(room.Place, wanted)
                : throw new RuleBrokenException(new SlotTaken(wanted, free.Count == 0 ? null : free[0]));
        }

        if (free.Count == 0)
            throw Full(room, devices);
        return new StorageSpot(room.Place, attempt == 1 ? free[0] : free[Spread(personId, attempt) % free.Count]);
    }

    private static int Spread(Guid personId, int attempt) => (personId.GetHashCode() & 0xffff) + attempt * 7;

    private RuleBrokenException Full(StorageRoom room, int devices)
    {
        var other = rooms.Where(found => found.Place.SiteId == room.Place.SiteId && found.Place.Id != room.Place.Id && found.Fits(devices))
            .Select(found => found.Place.Name).Order(StringComparer.Ordinal).FirstOrDefault();
        return new RuleBrokenException(new StoragePlaceFull(room.Place.Name, other));
    }
}

public sealed record StoragePlaceFull(string Name, string? Other) : Refusal(
    Other is null ? $"{Name} is full, and so is every other place here. Ask in the office where it may go."
        : $"{Name} is full. There is room in {Other}.",
    "StoragePlaceId");

public sealed record SlotTaken(int Slot, int? Free) : Refusal(
    Free is null ? $"Slot {Slot} is not free, and no other slot is. Choose another place." : $"Slot {Slot} is not free. Slot {Free} is.", "Slot");

public sealed record SlotMissing() : Refusal("Say which slot it is in.", "Slot");
