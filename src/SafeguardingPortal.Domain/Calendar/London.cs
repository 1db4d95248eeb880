namespace SafeguardingPortal.Domain.Calendar;

/// <summary>Wall-clock time in England. Deadlines are London dates, never UTC dates.</summary>
public static class London
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>The instant as London clocks show it, with London's offset at that moment.</summary>
    public static DateTimeOffset Time(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone);

    public static DateOnly Date(DateTimeOffset instant) => DateOnly.FromDateTime(Time(instant).DateTime);

    /// <summary>The first instant of a London day.</summary>
    public static DateTimeOffset StartOf(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, Zone.GetUtcOffset(midnight));
    }
}
