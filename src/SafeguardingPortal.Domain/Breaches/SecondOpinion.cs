namespace SafeguardingPortal.Domain.Breaches;

/// <summary>What one person may not decide alone.</summary>
public enum Matter
{
    LeaveOutContact,
    InvestigateBeforeLado,

    /// <summary>A duty that binds falls away at the next triage.</summary>
    LetFallAway,

    /// <summary>The setting knew later than is on record, so that every limit ends later.</summary>
    KnewLater,
}

/// <summary>
/// A decision that holds only once a second person, signed in as themself, agrees. Until then, and when they do not, nothing changes.
/// </summary>
public sealed class SecondOpinion
{
    internal SecondOpinion(
        Guid id, Matter matter, RequiredContact? about, string reason, Guid askedById, string askedBy, Guid askedOfId, string askedOf, DateTimeOffset at)
    {
        Id = id;
        Matter = matter;
        Duty = about?.Duty;
        ClockId = about?.Own?.ClockId;
        OwnWhom = about?.Own?.Whom;
        Reason = reason;
        AskedById = askedById;
        AskedBy = askedBy;
        AskedOfId = askedOfId;
        AskedOf = askedOf;
        AskedAt = at;
    }

    private SecondOpinion()
    {
    }

    public Guid Id { get; private init; }

    public Matter Matter { get; private init; }

    /// <summary>Whom not to tell, where the matter is a contact left out or a duty that falls away.</summary>
    public Duty? Duty { get; private init; }

    /// <summary>The clock of the setting's own, where it asks for the contact.</summary>
    public Guid? ClockId { get; private init; }

    public string? OwnWhom { get; private init; }

    /// <summary>Whom not to tell, as it stands in a sentence; null where the matter is another.</summary>
    public string? Whom => Duty?.Label() ?? OwnWhom;

    /// <summary>"not to tell the LADO".</summary>
    public string Question => Matter.Label(Whom);

    public string Reason { get; private init; } = "";

    public Guid AskedById { get; private init; }

    public string AskedBy { get; private init; } = "";

    public Guid AskedOfId { get; private init; }

    public string AskedOf { get; private init; } = "";

    public DateTimeOffset AskedAt { get; private init; }

    /// <summary>Null while it waits.</summary>
    public bool? Agreed { get; private set; }

    public string? Answer { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>When it ceased to hold, or to be asked: the case was triaged again, named anew or reopened, or somebody else was asked instead.</summary>
    public DateTimeOffset? LapsedAt { get; private set; }

    public bool IsWaiting => Agreed is null && LapsedAt is null;

    public bool IsAbout(Matter matter, RequiredContact? about) =>
        Matter == matter && Duty == about?.Duty && ClockId == about?.Own?.ClockId;

    internal void Decide(bool agrees, string answer, DateTimeOffset at)
    {
        Agreed = agrees;
        Answer = answer;
        AnsweredAt = at;
    }

    internal void Lapse(DateTimeOffset at) => LapsedAt = at;
}
