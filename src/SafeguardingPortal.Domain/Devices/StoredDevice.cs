namespace SafeguardingPortal.Domain.Devices;

/// <summary>One device that a person handed in; a person may bring several (C094).</summary>
public sealed class StoredDevice
{
    internal StoredDevice(Guid id, DeviceKind kind, string? note)
    {
        Id = id;
        Kind = kind;
        Note = note;
    }

    private StoredDevice()
    {
    }

    public Guid Id { get; private init; }

    public DeviceKind Kind { get; private init; }

    /// <summary>What tells it apart, such as "second phone".</summary>
    public string? Note { get; private init; }

    public DateTimeOffset? TakenHomeAt { get; private set; }

    internal void TakeHome(DateTimeOffset at) => TakenHomeAt ??= at;
}

/// <summary>A device as its owner declares it.</summary>
public sealed record DeclaredDevice(Guid Id, DeviceKind Kind, string? Note = null);

/// <summary>What the owner ticked while storing: locked by code (C076), silent or off (C080), wireless links off (C081).</summary>
public sealed record StorageChecks(bool Locked, bool Silent, bool WirelessOff);
