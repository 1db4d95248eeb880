using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.Domain.Devices;
using SafeguardingPortal.Web.Platform.Display;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Concerns.ConcernDetails;

/// <param name="OthersAboutThem">How many other concerns about the same person this reader may know of.</param>
public sealed record ConcernDetailsPage(
    ConcernHeading Concern,
    string Person,
    string RecordedBy,
    IReadOnlyList<string> KeptFrom,
    ConcernText Text,
    LinkedCase? From,
    LinkedCase? Became,
    int OthersAboutThem,
    IReadOnlyList<ConsideredLine> Considered,
    IReadOnlyList<TimelineItem> Chronology);

/// <summary>What the concern says, in words.</summary>
public sealed record ConcernText(
    Guid PersonId,
    ConcernState State,
    bool SelfReport,
    string What,
    string? Context,
    string When,
    string? Where,
    string? Device,
    string ToldBy,
    string ToldTo,
    DateTimeOffset RecordedAt,
    string? DealtWith)
{
    internal static ConcernText Of(Concern concern) => new(
        concern.PersonId, concern.State, concern.SelfReport, concern.What, concern.Context,
        Words.Date(concern.OccurredOn) + (concern.OccurredTime is { } time ? $", {Words.Time(time)}" : ""),
        concern.Where, concern.Device?.Label(), concern.ToldBy, concern.ToldTo, concern.RecordedAt, concern.DealtWith);
}

public sealed record LinkedCase(Guid Id, string Reference);

public sealed record ConsideredLine(Guid Id, DateTimeOffset At, string By, string Because, ConsiderationDecision Decision, int Concerns);
