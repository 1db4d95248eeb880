namespace SafeguardingPortal.Domain.Devices;

/// <summary>One step of the day: stored, taken out, returned, left. Steps are added, never changed; only a flag is noted as seen.</summary>
public sealed class DeviceMovement
{
    internal DeviceMovement(Guid id, MovementKind kind, DateTimeOffset at, Guid recordedById)
    {
        Id = id;
        Kind = kind;
        At = at;
        RecordedById = recordedById;
    }

    private DeviceMovement()
    {
    }

    public Guid Id { get; private init; }

    public MovementKind Kind { get; private init; }

    public DateTimeOffset At { get; private init; }

    /// <summary>Usually the owner; a colleague where somebody notes that the person is not in.</summary>
    public Guid RecordedById { get; private init; }

    public TakeOutReason? Reason { get; internal init; }

    /// <summary>The exception that was live at that moment.</summary>
    public Guid? ExceptionId { get; internal init; }

    public string? Note { get; internal init; }

    /// <summary>Who saw it put away.</summary>
    public Guid? WitnessId { get; internal init; }

    /// <summary>The numbered slot into which devices were put.</summary>
    public int? Slot { get; internal init; }

    /// <summary>Taken out in restricted time without a live exception.</summary>
    public bool Flagged { get; internal init; }

    public DateTimeOffset? SeenAt { get; private set; }

    public Guid? SeenById { get; private set; }

    public string? SeenNote { get; private set; }

    internal void MarkSeen(Guid by, DateTimeOffset at, string note)
    {
        SeenById = by;
        SeenAt = at;
        SeenNote = note;
    }
}
