using System.Text.Json.Serialization;

namespace SafeguardingPortal.Domain.Shared;

/// <summary>Something that happened, named in the past tense. Its properties are the facts that the audit trail keeps.</summary>
public abstract record DomainEvent
{
    /// <summary>One plain sentence, without a full stop, as the chronology shows it: "Triaged as an allegation".</summary>
    [JsonIgnore]
    public abstract string Sentence { get; }
}

/// <summary>An event with who did it, when and, for every change of state, why.</summary>
public sealed record RaisedEvent(DomainEvent What, Actor By, DateTimeOffset At, string? Why);
