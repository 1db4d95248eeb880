namespace SafeguardingPortal.Domain.SettingDevices;

/// <summary>One time that a device left the premises (C121, C128).</summary>
public sealed class OffSiteTrip
{
    internal OffSiteTrip(Guid id, Guid takenById, string destination, DateTimeOffset leftAt, DateTimeOffset expectedBackAt)
    {
        Id = id;
        TakenById = takenById;
        Destination = destination;
        LeftAt = leftAt;
        ExpectedBackAt = expectedBackAt;
    }

    private OffSiteTrip()
    {
    }

    public Guid Id { get; private init; }

    public Guid TakenById { get; private init; }

    public string Destination { get; private init; } = "";

    public DateTimeOffset LeftAt { get; private init; }

    public DateTimeOffset ExpectedBackAt { get; private init; }

    public bool Encrypted { get; internal init; }

    /// <summary>Who let it go although nobody has seen that it is encrypted, and why.</summary>
    public Guid? LetGoById { get; internal init; }

    public string? LetGoBecause { get; internal init; }

    public DateTimeOffset? BackAt { get; private set; }

    internal void ComeBack(DateTimeOffset at) => BackAt ??= at;
}

/// <summary>Pictures were moved off a device and wiped before it left for an outing, and somebody signed for it (C129).</summary>
public sealed class OutingClearance
{
    internal OutingClearance(Guid id, Guid clearedById, DateTimeOffset clearedAt, string typedName, Guid? witnessId)
    {
        Id = id;
        ClearedById = clearedById;
        ClearedAt = clearedAt;
        TypedName = typedName;
        WitnessId = witnessId;
    }

    private OutingClearance()
    {
    }

    public Guid Id { get; private init; }

    public Guid ClearedById { get; private init; }

    public DateTimeOffset ClearedAt { get; private init; }

    public string TypedName { get; private init; } = "";

    public Guid? WitnessId { get; private init; }
}

/// <summary>Somebody looked whether pictures were left on a device, and cleared them.</summary>
public sealed class ImageCheck
{
    internal ImageCheck(Guid id, Guid checkedById, DateTimeOffset checkedAt, int found, string? note, DateOnly? dueOn)
    {
        Id = id;
        CheckedById = checkedById;
        CheckedAt = checkedAt;
        Found = found;
        Note = note;
        DueOn = dueOn;
    }

    private ImageCheck()
    {
    }

    public Guid Id { get; private init; }

    public Guid CheckedById { get; private init; }

    public DateTimeOffset CheckedAt { get; private init; }

    /// <summary>How many pictures were still on it.</summary>
    public int Found { get; private init; }

    public string? Note { get; private init; }

    /// <summary>The day by which this check had been due.</summary>
    public DateOnly? DueOn { get; private init; }
}
