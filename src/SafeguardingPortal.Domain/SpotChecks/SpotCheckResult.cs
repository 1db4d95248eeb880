using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.SpotChecks;

/// <summary>What a spot check found.</summary>
public enum SpotCheckOutcome
{
    AllPutAway,
    DeviceOnPerson,
    PlaceNotInOrder,
    NotPossible,
}

/// <summary>The result of one drawn check.</summary>
public sealed class SpotCheckResult
{
    internal SpotCheckResult(Guid id, int number, SpotCheckOutcome outcome, string? note, Guid checkedById, DateTimeOffset checkedAt)
    {
        Id = id;
        Number = number;
        Outcome = outcome;
        Note = note;
        CheckedById = checkedById;
        CheckedAt = checkedAt;
    }

    private SpotCheckResult()
    {
    }

    public Guid Id { get; private init; }

    public int Number { get; private init; }

    public SpotCheckOutcome Outcome { get; private init; }

    public string? Note { get; private init; }

    public Guid CheckedById { get; private init; }

    public DateTimeOffset CheckedAt { get; private init; }
}

public sealed record SpotChecksCommitted(DateOnly From, DateOnly Until, int Count, string SeedHash, string ListsHash) : DomainEvent
{
    public override string Sentence => $"Drew {Count} spot {(Count == 1 ? "check" : "checks")} and published the hash of the seed";
}

public sealed record SpotCheckDone(int Number, SpotCheckOutcome Outcome) : DomainEvent
{
    public override string Sentence => $"Made spot check {Number}: {Outcome.Label().ToLowerInvariant()}";
}

public sealed record SpotChecksRevealed(DateOnly From, DateOnly Until, string Seed) : DomainEvent
{
    public override string Sentence => "Published the seed of the spot checks";
}

public static class SpotCheckLabels
{
    public static string Label(this SpotCheckOutcome outcome) => outcome switch
    {
        SpotCheckOutcome.AllPutAway => "All put away",
        SpotCheckOutcome.DeviceOnPerson => "A device was with the person",
        SpotCheckOutcome.PlaceNotInOrder => "The place was not as it should be",
        SpotCheckOutcome.NotPossible => "Not possible",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };
}
