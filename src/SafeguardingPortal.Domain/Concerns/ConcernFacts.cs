using SafeguardingPortal.Domain.Devices;

namespace SafeguardingPortal.Domain.Concerns;

/// <summary>A concern as the form gives it.</summary>
/// <param name="OccurredOn">London date.</param>
/// <param name="OccurredTime">London wall clock; null where nobody knows.</param>
/// <param name="ToldBy">Who noticed it, in words; empty where it is the one who records.</param>
/// <param name="ToldTo">Who was told first; empty where it is the one who records.</param>
public sealed record ConcernFacts(
    Guid PersonId,
    ConcernKind Kind,
    string What,
    DateOnly OccurredOn,
    TimeOnly? OccurredTime = null,
    string? Where = null,
    DeviceKind? Device = null,
    string? Context = null,
    string? ToldBy = null,
    string? ToldTo = null,
    bool SelfReport = false,
    Guid? FromCaseId = null);

/// <summary>Which part of the day a time falls into.</summary>
public static class PartsOfDay
{
    private static readonly (TimeOnly Until, PartOfDay Part)[] Parts =
    [
        (new(9, 0), PartOfDay.Arrival), (new(12, 0), PartOfDay.Morning), (new(13, 30), PartOfDay.Midday), (new(15, 30), PartOfDay.Afternoon),
    ];

    public static PartOfDay Of(TimeOnly? time)
    {
        if (time is null)
            return PartOfDay.NotKnown;
        foreach (var (until, part) in Parts)
        {
            if (time < until)
                return part;
        }

        return PartOfDay.GoingHome;
    }
}

/// <summary>Places as people type them, made comparable.</summary>
public static class Places
{
    public static string? KeyOf(string? place)
    {
        var words = (place ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? null : string.Join(' ', words).ToUpperInvariant();
    }
}
