namespace SafeguardingPortal.Web.Platform.Time;

/// <summary>The time, as the portal stores it (UTC, to the microsecond) and as people live it (Europe/London).</summary>
public sealed class SchoolClock(TimeProvider time)
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    public DateTimeOffset Now
    {
        get
        {
            var now = time.GetUtcNow();
            return new DateTimeOffset(now.Ticks - now.Ticks % TimeSpan.TicksPerMicrosecond, TimeSpan.Zero);
        }
    }

    /// <summary>Today's date in London.</summary>
    public DateOnly Today => LondonDate(Now);

    public static DateTimeOffset InLondon(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, London);

    public static DateOnly LondonDate(DateTimeOffset instant) => DateOnly.FromDateTime(InLondon(instant).DateTime);

    public static TimeOnly LondonTime(DateTimeOffset instant) => TimeOnly.FromDateTime(InLondon(instant).DateTime);

    /// <summary>
    /// The instant of a wall-clock time typed by a person in London. A time that the clocks skip in spring counts as an hour later; of the two
    /// that they repeat in autumn the first is meant.
    /// </summary>
    public static DateTimeOffset FromLondon(DateTime wallClock)
    {
        var local = DateTime.SpecifyKind(wallClock, DateTimeKind.Unspecified);
        if (London.IsInvalidTime(local))
            local = local.AddHours(1);
        var offset = London.IsAmbiguousTime(local) ? London.GetAmbiguousTimeOffsets(local).Max() : London.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }
}
