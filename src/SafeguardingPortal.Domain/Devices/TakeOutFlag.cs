using SafeguardingPortal.Domain.Settings;

namespace SafeguardingPortal.Domain.Devices;

/// <summary>
/// Whether a take-out is shown to those who keep the register (C082). A flag is a fact, "taken out in restricted time without a live
/// exception", and never a verdict: someone looks at it and notes what it was.
/// </summary>
public static class TakeOutFlag
{
    public static bool IsRaised(RestrictedTimes times, TakeOutReason reason, bool hasLiveException, DateTimeOffset now) =>
        times.Include(now)
        && !hasLiveException
        && !(reason == TakeOutReason.Break && times.AllowBreakAt(now));
}
