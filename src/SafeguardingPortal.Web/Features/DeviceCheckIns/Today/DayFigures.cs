using SafeguardingPortal.Domain.Devices;

namespace SafeguardingPortal.Web.Features.DeviceCheckIns.Today;

/// <summary>How many people stand where, on one day; and how many devices lie in each place.</summary>
/// <param name="Missing">Expected people of whom nothing is known; null before the cut-off and on days without work.</param>
public sealed record DayFigures(
    IReadOnlyDictionary<CheckInState, int> People, IReadOnlyList<PlaceFigure> Places, int Flags, int FlagsToSee, int? Missing)
{
    public int Of(CheckInState state) => People.GetValueOrDefault(state);

    /// <summary>The parts of the day's strip, in the order in which it is drawn.</summary>
    public IReadOnlyList<StripPart> Strip =>
    [
        new("Stored", Of(CheckInState.Stored), "kept", "Stored"),
        new("Brought none", Of(CheckInState.NoneBrought), "info", "NoneBrought"),
        new("Out now", Of(CheckInState.Out), "due", "Out"),
        new("Left for the day", Of(CheckInState.Left), "quiet", "Left"),
        new("Not in today", Of(CheckInState.Absent), "quiet", "Absent"),
        new("Nothing known", Missing ?? 0, "overdue", "Missing"),
    ];
}

public sealed record PlaceFigure(Guid PlaceId, string Name, int People, int Devices, int? Capacity, bool Numbered);

public sealed record StripPart(string Label, int Number, string Kind, string Show);
