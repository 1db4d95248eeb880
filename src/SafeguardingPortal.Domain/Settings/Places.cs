using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Settings;

/// <summary>A place where the setting works, such as the nursery and its forest school.</summary>
public sealed class Site
{
    internal Site(Guid id, string name)
    {
        Id = id;
        Name = name;
    }

    private Site()
    {
    }

    public Guid Id { get; private init; }

    public string Name { get; private set; } = "";
}

/// <summary>Where personal devices go in restricted time: the kitchen drawer, the lockers (C078, C079).</summary>
public sealed class StoragePlace
{
    /// <summary>More numbers than this nobody paints on lockers.</summary>
    public const int MostSlots = 500;

    internal StoragePlace(Guid id, Guid siteId, string name, int? capacity, bool numbered)
    {
        Id = id;
        SiteId = siteId;
        Name = name;
        Capacity = capacity;
        Numbered = numbered;
        InUse = true;
    }

    private StoragePlace()
    {
    }

    public Guid Id { get; private init; }

    public Guid SiteId { get; private init; }

    public string Name { get; private set; } = "";

    /// <summary>How many devices fit, or how many numbered slots there are; null when nobody counts.</summary>
    public int? Capacity { get; private set; }

    /// <summary>Its slots are numbered from 1, such as lockers; each is one person's until they leave for the day.</summary>
    public bool Numbered { get; private set; }

    public bool InUse { get; private set; }

    internal void Close() => InUse = false;

    internal void Measure(int? capacity, bool numbered) => (Capacity, Numbered) = (capacity, numbered);

    /// <exception cref="RuleBrokenException">There is no such room in a storage place.</exception>
    internal static void CheckRoom(int? capacity, bool numbered)
    {
        if (capacity < 1)
            throw new RuleBrokenException(new CapacityTooSmall());
        if (numbered && capacity is null or > MostSlots)
            throw new RuleBrokenException(new SlotsUncounted(MostSlots));
    }
}
