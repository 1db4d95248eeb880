using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Breaches;

/// <summary>A fact of the report that may be found out later and is no investigation.</summary>
public enum BasicFact
{
    When,
    Where,
    Child,
    Device,
}

/// <summary>Basic facts as the form gives them.</summary>
/// <param name="Child">Initials or a reference, never a name.</param>
public sealed record BasicFactsGiven(DateTimeOffset? OccurredAt, string? Where, string? Child, string? DeviceOrAccount)
{
    public IReadOnlyList<BasicFact> Which =>
    [
        .. OccurredAt is not null ? [BasicFact.When] : Array.Empty<BasicFact>(),
        .. !string.IsNullOrWhiteSpace(Where) ? [BasicFact.Where] : Array.Empty<BasicFact>(),
        .. !string.IsNullOrWhiteSpace(Child) ? [BasicFact.Child] : Array.Empty<BasicFact>(),
        .. !string.IsNullOrWhiteSpace(DeviceOrAccount) ? [BasicFact.Device] : Array.Empty<BasicFact>(),
    ];
}

/// <summary>What parents were told, or why they were not, as the form gives it.</summary>
/// <param name="Words">What they were told, or why not.</param>
/// <param name="On">The London day; asked for where they were told, as <paramref name="By"/>.</param>
public sealed record ParentsGiven(bool WereTold, string Words, DateOnly? On = null, string? By = null);

/// <summary>Names no fact itself: the case holds it.</summary>
public sealed record BasicFactsAdded(string Reference, IReadOnlyList<BasicFact> Which) : DomainEvent
{
    public override string Sentence => $"Basic facts added: {string.Join(", ", Which.Select(fact => fact.ToString().ToLowerInvariant()))}";
}

public sealed record ParentsRecorded(string Reference, bool Told, DateOnly? ToldOn) : DomainEvent
{
    public override string Sentence => Told ? "Recorded that parents were told" : "Recorded why parents are not told";
}

/// <param name="First">The first that is asked: where the sentence stands.</param>
public sealed record BasicFactMissing(BasicFact First) : Refusal("Give at least one of them.", First switch
{
    BasicFact.When => "OccurredAt",
    BasicFact.Where => "Where",
    BasicFact.Child => "Child",
    BasicFact.Device => "DeviceOrAccount",
    _ => throw new ArgumentOutOfRangeException(nameof(First)),
});

public sealed record BasicFactKnown() : Refusal("The report says this already, and stays as it was made. Add a note with what you found out otherwise.");

public sealed record HappenedAfterKnown() : Refusal("This is after the setting knew of it. Check the date and the time.", "OccurredAt");

public sealed record ParentsToldUnclear(string Field) : Refusal("Say on which day parents were told, and who told them.", Field);
