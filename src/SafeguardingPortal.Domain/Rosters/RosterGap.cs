using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Rosters;

/// <summary>What became of a gap.</summary>
public enum GapResolution
{
    CameLate,
    NotIn,
    ForgotToCheckIn,
    SentToStoreIt,
    WorksElsewhereToday,
    Other,
}

/// <summary>One person who had not checked in by the cut-off of a day.</summary>
public sealed class RosterGap
{
    internal RosterGap(Guid id, Guid personId, DateTimeOffset expectedBy)
    {
        Id = id;
        PersonId = personId;
        ExpectedBy = expectedBy;
    }

    private RosterGap()
    {
    }

    public Guid Id { get; private init; }

    public Guid PersonId { get; private init; }

    public DateTimeOffset ExpectedBy { get; private init; }

    public GapResolution? Resolution { get; private set; }

    public string? Note { get; private set; }

    public Guid? ResolvedById { get; private set; }

    public DateTimeOffset? ResolvedAt { get; private set; }

    internal void Resolve(GapResolution resolution, string? note, Guid by, DateTimeOffset at)
    {
        Resolution = resolution;
        Note = note;
        ResolvedById = by;
        ResolvedAt = at;
    }
}

public sealed record RosterDayOpened(DateOnly Day) : DomainEvent
{
    public override string Sentence => "The cut-off passed";
}

public sealed record GapsFound(DateOnly Day, int Count) : DomainEvent
{
    public override string Sentence => $"Nothing was known of {Count} expected {(Count == 1 ? "person" : "people")}";
}

public sealed record GapResolved(Guid PersonId, GapResolution Resolution) : DomainEvent
{
    public override string Sentence => $"Answered a gap: {Resolution.Label().ToLowerInvariant()}";
}

public sealed record RosterDayClosed(DateOnly Day, int Gaps) : DomainEvent
{
    public override string Sentence => "Closed the day with a signature";
}

public sealed record GapResolvedAlready() : Refusal("This was answered already.");

public sealed record OwnGap() : Refusal("Somebody else answers for you.");

public sealed record GapNoteMissing() : Refusal("Say what it was.", "Note");

public sealed record DayClosedAlready() : Refusal("This day was closed already.");

public sealed record GapsStillOpen(int Count) : Refusal(
    $"{Count} {(Count == 1 ? "person is" : "people are")} still open. Say what became of each, then sign.");

public sealed record SignTheDayWithYourName(string Name) : Refusal($"Sign with your name as it is known here: {Name}.", "TypedName");

public static class GapLabels
{
    public static string Label(this GapResolution resolution) => resolution switch
    {
        GapResolution.CameLate => "Came late and checked in",
        GapResolution.NotIn => "Not in that day",
        GapResolution.ForgotToCheckIn => "Was here, forgot to check in",
        GapResolution.SentToStoreIt => "Had a device with them and was sent to store it",
        GapResolution.WorksElsewhereToday => "Worked elsewhere that day",
        GapResolution.Other => "Something else",
        _ => throw new ArgumentOutOfRangeException(nameof(resolution)),
    };
}
