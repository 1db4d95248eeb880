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
    internal StoragePlace(Guid id, Guid siteId, string name, int? capacity)
    {
        Id = id;
        SiteId = siteId;
        Name = name;
        Capacity = capacity;
        InUse = true;
    }

    private StoragePlace()
    {
    }

    public Guid Id { get; private init; }

    public Guid SiteId { get; private init; }

    public string Name { get; private set; } = "";

    /// <summary>How many devices fit; null when nobody counts.</summary>
    public int? Capacity { get; private set; }

    public bool InUse { get; private set; }

    internal void Close() => InUse = false;
}
