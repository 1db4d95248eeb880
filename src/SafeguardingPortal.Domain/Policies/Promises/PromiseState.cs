namespace SafeguardingPortal.Domain.Policies.Promises;

/// <summary>How a promise stands, by the evidence that the portal holds.</summary>
public enum PromiseState
{
    /// <summary>Nothing in the portal shows it yet, one way or the other.</summary>
    NothingYet,
    Kept,

    /// <summary>Nearly always kept: worth a look before it breaks.</summary>
    Slipping,
    Broken,
}

public static class PromiseStates
{
    /// <summary>Kept is all of them, slipping is at least this share, in hundredths; below it the promise is broken.</summary>
    public const int SlippingFrom = 90;

    /// <summary>The state of something that was promised so many times and kept so many times.</summary>
    /// <exception cref="ArgumentOutOfRangeException">More were kept than promised, or a number is negative.</exception>
    public static PromiseState Of(int kept, int promised)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(kept);
        ArgumentOutOfRangeException.ThrowIfLessThan(promised, kept);
        if (promised == 0)
            return PromiseState.NothingYet;
        if (kept == promised)
            return PromiseState.Kept;
        return kept * 100L >= (long)promised * SlippingFrom ? PromiseState.Slipping : PromiseState.Broken;
    }

    public static string Label(this PromiseState state) => state switch
    {
        PromiseState.NothingYet => "Nothing yet",
        PromiseState.Kept => "Kept",
        PromiseState.Slipping => "Slipping",
        PromiseState.Broken => "Broken",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
