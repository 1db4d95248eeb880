namespace SafeguardingPortal.Domain.Breaches;

/// <summary>Why a person who would otherwise handle a case is kept out of it.</summary>
public enum ConflictKind
{
    /// <summary>A partner, a relative, somebody of the same household.</summary>
    RelatedToSubject,

    /// <summary>A close friend, somebody who manages or is managed by them day by day.</summary>
    CloseToSubject,

    RelatedToChild,

    /// <summary>Saw it, or was there.</summary>
    Witness,

    OtherConflict,
}

/// <summary>A person kept out of this one case, as long as it is about whom it is about. The case hides itself from them.</summary>
public sealed class CaseConflict
{
    internal CaseConflict(Guid id, Guid personId, ConflictKind kind, string reason, string declaredBy, DateTimeOffset at)
    {
        Id = id;
        PersonId = personId;
        Kind = kind;
        Reason = reason;
        DeclaredBy = declaredBy;
        At = at;
    }

    private CaseConflict()
    {
    }

    public Guid Id { get; private init; }

    public Guid PersonId { get; private init; }

    public ConflictKind Kind { get; private init; }

    public string Reason { get; private init; } = "";

    public string DeclaredBy { get; private init; } = "";

    public DateTimeOffset At { get; private init; }
}
