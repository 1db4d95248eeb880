using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Devices;

/// <summary>What somebody says at the tablet by the door.</summary>
public enum DoorWord
{
    Stored,
    BroughtNone,
    Break,
    Back,
    GoingHome,
}

public enum DoorOutcome
{
    Recorded,

    /// <summary>It could not be what happened, such as going home twice. It is kept for whoever keeps the register.</summary>
    Refused,
}

/// <summary>
/// One tap at the tablet by the door, by the identifier that the tablet gave it. A tablet without connection keeps its taps and sends
/// them later, perhaps twice: this row makes sure that each counts once, and that none is lost even where it could not be recorded.
/// </summary>
public sealed class DoorStep : IBelongToSetting
{
    public required Guid Id { get; init; }

    public required Guid SettingId { get; init; }

    public required Guid TabletId { get; init; }

    public required Guid PersonId { get; init; }

    public required DoorWord Word { get; init; }

    /// <summary>When the person tapped.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>When the portal heard of it.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    public required DoorOutcome Outcome { get; init; }

    /// <summary>Why it was refused.</summary>
    public string? Message { get; init; }

    /// <summary>It waited on the tablet for a connection.</summary>
    public bool Waited => ReceivedAt - At > TimeSpan.FromMinutes(1);
}

public static class DoorWordLabels
{
    public static string Label(this DoorWord word) => word switch
    {
        DoorWord.Stored => "Stored devices",
        DoorWord.BroughtNone => "Brought none",
        DoorWord.Break => "Took them out for a break",
        DoorWord.Back => "Put them back",
        DoorWord.GoingHome => "Went home",
        _ => throw new ArgumentOutOfRangeException(nameof(word)),
    };
}
