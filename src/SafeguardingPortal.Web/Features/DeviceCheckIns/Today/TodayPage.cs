using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Domain.People;
using SafeguardingPortal.Web.Platform.Paging;

namespace SafeguardingPortal.Web.Features.DeviceCheckIns.Today;

/// <summary>What the reader asked for.</summary>
public sealed class RegisterFilter
{
    public DateOnly? Day { get; set; }

    public Guid? Site { get; set; }

    /// <summary>A <see cref="CheckInState"/>, "Flagged" or "Missing"; everything where empty.</summary>
    public string? Show { get; set; }

    public int? Page { get; set; }
}

public sealed record TodayPage(
    RegisterFilter Filter,
    DateOnly Day,
    bool IsToday,
    bool CutOffPassed,
    TimeOnly CutOff,
    IReadOnlyList<SiteChoice> Sites,
    DayFigures Figures,
    PagedList<RegisterLine> Lines,
    PagedList<MissingLine>? Missing);

public sealed record SiteChoice(Guid Id, string Name);

/// <summary>One person's line of the register.</summary>
public sealed record RegisterLine(
    Guid Id, string Name, CheckInState State, Guid? StoragePlaceId, int? Slot, int DeviceCount, DateTimeOffset LastMovedAt, int Flags,
    int FlagsToSee)
{
    public string Place { get; init; } = "";
}

public sealed record MissingLine(Guid PersonId, string Name, PersonCategory Category);
