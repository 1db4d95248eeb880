namespace SafeguardingPortal.Domain.Relationships;

/// <summary>What was agreed in one talk, as it is put on record (C164).</summary>
/// <param name="SafeguardingId">Who sat for safeguarding; null where the setting does not ask for them.</param>
/// <param name="LeaderId">Who sat for the leader; likewise.</param>
/// <param name="AlsoPresent">Who else was there, such as a colleague whom the person brought along.</param>
/// <param name="TalkedOn">The London date of the talk.</param>
/// <param name="ReviewOn">When it is looked at again; null for the latest day there may be.</param>
public sealed record RelationshipTalk(
    RelationshipAgreed Agreed,
    string? Conditions,
    string? Advice,
    Guid? SafeguardingId,
    Guid? LeaderId,
    string? AlsoPresent,
    DateOnly TalkedOn,
    DateOnly? ReviewOn);

/// <summary>One decision. A later one follows it and never changes it.</summary>
public sealed class RelationshipDecision
{
    internal RelationshipDecision(
        Guid id, RelationshipTalk talk, DateOnly reviewOn, DateOnly dueOn, Guid recordedById, DateTimeOffset recordedAt)
    {
        Id = id;
        Agreed = talk.Agreed;
        Conditions = Trimmed(talk.Conditions);
        Advice = Trimmed(talk.Advice);
        SafeguardingId = talk.SafeguardingId;
        LeaderId = talk.LeaderId;
        AlsoPresent = Trimmed(talk.AlsoPresent);
        TalkedOn = talk.TalkedOn;
        ReviewOn = reviewOn;
        DueOn = dueOn;
        RecordedById = recordedById;
        RecordedAt = recordedAt;
    }

    private RelationshipDecision()
    {
    }

    public Guid Id { get; private init; }

    public RelationshipAgreed Agreed { get; private init; }

    public string? Conditions { get; private init; }

    public string? Advice { get; private init; }

    public Guid? SafeguardingId { get; private init; }

    public Guid? LeaderId { get; private init; }

    public string? AlsoPresent { get; private init; }

    public DateOnly TalkedOn { get; private init; }

    public DateOnly ReviewOn { get; private init; }

    /// <summary>By which London date it was to be on record.</summary>
    public DateOnly DueOn { get; private init; }

    public Guid RecordedById { get; private init; }

    public DateTimeOffset RecordedAt { get; private init; }

    /// <summary>When the person said that they had read it and would keep to it.</summary>
    public DateOnly? ReadOn { get; private set; }

    /// <summary>Who put a signature on paper on record; null where the person confirmed it here themself.</summary>
    public Guid? ReadRecordedById { get; private set; }

    internal void Read(DateOnly on, Guid? recordedById) => (ReadOn, ReadRecordedById) = (on, recordedById);

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>Somebody told that circumstances have changed (C165).</summary>
public sealed class RelationshipChange
{
    internal RelationshipChange(Guid id, string what, Guid toldById, DateTimeOffset toldAt)
    {
        Id = id;
        What = what;
        ToldById = toldById;
        ToldAt = toldAt;
    }

    private RelationshipChange()
    {
    }

    public Guid Id { get; private init; }

    public string What { get; private init; } = "";

    public Guid ToldById { get; private init; }

    public DateTimeOffset ToldAt { get; private init; }
}
