namespace SafeguardingPortal.Domain.Devices;

/// <summary>Where a person's devices are on one day.</summary>
public enum CheckInState
{
    /// <summary>The person said that they brought no device.</summary>
    NoneBrought,
    Stored,
    Out,
    Left,

    /// <summary>Somebody noted that the person is not in today.</summary>
    Absent,
}

public enum MovementKind
{
    NoneBrought,
    Stored,
    TakenOut,
    Returned,
    Left,
    Absent,
}

/// <summary>Why devices are taken out before the person leaves.</summary>
public enum TakeOutReason
{
    Break,
    Exception,
    Emergency,
}

public static class CheckInLabels
{
    public static string Label(this CheckInState state) => state switch
    {
        CheckInState.NoneBrought => "Brought none",
        CheckInState.Stored => "Stored",
        CheckInState.Out => "Out",
        CheckInState.Left => "Left for the day",
        CheckInState.Absent => "Not in today",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string Label(this MovementKind kind) => kind switch
    {
        MovementKind.NoneBrought => "Brought none",
        MovementKind.Stored => "Stored",
        MovementKind.TakenOut => "Taken out",
        MovementKind.Returned => "Returned",
        MovementKind.Left => "Left for the day",
        MovementKind.Absent => "Not in today",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Label(this TakeOutReason reason) => reason switch
    {
        TakeOutReason.Break => "Break",
        TakeOutReason.Exception => "Agreed exception",
        TakeOutReason.Emergency => "Emergency",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };
}
