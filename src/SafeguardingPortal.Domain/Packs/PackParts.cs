namespace SafeguardingPortal.Domain.Packs;

/// <summary>What may go into a pack besides its cover, contents and the register of who holds which role.</summary>
[Flags]
public enum PackParts
{
    None = 0,
    Policies = 1,
    SignOffs = 2,
    Devices = 4,
    Exceptions = 8,
    Breaches = 16,
    Reviews = 32,
    Promises = 64,
    Training = 128,
    Inductions = 256,
    Bulletins = 512,
    Notices = 1024,
    All = Policies | SignOffs | Devices | Exceptions | Breaches | Reviews | Promises | Training | Inductions | Bulletins | Notices,
}

public enum PackState
{
    /// <summary>Asked for; nothing has begun.</summary>
    Queued,
    Building,
    Ready,
    Failed,
}

public static class PackLabels
{
    public static string Label(this PackParts part) => part switch
    {
        PackParts.None => "Nothing",
        PackParts.Policies => "Policies in force, in full",
        PackParts.SignOffs => "Sign-off register",
        PackParts.Devices => "Device check-in figures",
        PackParts.Exceptions => "Exception figures",
        PackParts.Breaches => "Breach figures, without names",
        PackParts.Reviews => "Review register",
        PackParts.Promises => "Promise and proof",
        PackParts.Training => "Training register",
        PackParts.Inductions => "Induction register",
        PackParts.Bulletins => "Bulletins and who read them",
        PackParts.Notices => "Signs, notices and leaflets",
        PackParts.All => "Everything",
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    public static string Label(this PackState state) => state switch
    {
        PackState.Queued => "Waiting",
        PackState.Building => "Being made",
        PackState.Ready => "Ready",
        PackState.Failed => "Not made",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>The single parts, in the order in which they stand in a pack.</summary>
    public static IReadOnlyList<PackParts> Single { get; } =
    [
        PackParts.Policies, PackParts.SignOffs, PackParts.Training, PackParts.Inductions, PackParts.Bulletins, PackParts.Notices,
        PackParts.Devices, PackParts.Exceptions, PackParts.Breaches, PackParts.Reviews, PackParts.Promises,
    ];
}
