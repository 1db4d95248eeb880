namespace SafeguardingPortal.Domain.Exceptions;

public static class ExceptionStandings
{
    /// <summary>How a request stands at an instant. The minute named as the end is no longer allowed.</summary>
    public static ExceptionStanding Of(ExceptionState state, DateTimeOffset from, DateTimeOffset until, DateTimeOffset now) => state switch
    {
        ExceptionState.Requested => now < until ? ExceptionStanding.Waiting : ExceptionStanding.Lapsed,
        ExceptionState.Approved or ExceptionState.ApprovedWithConditions =>
            now < from ? ExceptionStanding.Upcoming : now < until ? ExceptionStanding.Live : ExceptionStanding.Expired,
        ExceptionState.Refused => ExceptionStanding.Refused,
        ExceptionState.Withdrawn => ExceptionStanding.Withdrawn,
        ExceptionState.Revoked => ExceptionStanding.Revoked,
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string Label(this ExceptionStanding standing) => standing switch
    {
        ExceptionStanding.Waiting => "Waits for a decision",
        ExceptionStanding.Lapsed => "Never decided",
        ExceptionStanding.Upcoming => "Approved, not begun",
        ExceptionStanding.Live => "Live now",
        ExceptionStanding.Expired => "Over",
        ExceptionStanding.Refused => "Refused",
        ExceptionStanding.Withdrawn => "Withdrawn",
        ExceptionStanding.Revoked => "Taken back",
        _ => throw new ArgumentOutOfRangeException(nameof(standing)),
    };
}
