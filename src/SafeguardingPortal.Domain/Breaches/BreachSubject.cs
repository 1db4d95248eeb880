namespace SafeguardingPortal.Domain.Breaches;

/// <summary>Whom a report is about. A person of the setting is linked, so that the case can hide itself from them.</summary>
public sealed class BreachSubject
{
    internal BreachSubject(Guid id, SubjectKind kind, Guid? personId, string? words, bool guessed, DateTimeOffset since)
    {
        Id = id;
        Kind = kind;
        PersonId = personId;
        Words = words;
        Guessed = guessed;
        Since = since;
    }

    private BreachSubject()
    {
    }

    public Guid Id { get; private init; }

    public SubjectKind Kind { get; private init; }

    /// <summary>The member of staff, for a person of the setting; otherwise null.</summary>
    public Guid? PersonId { get; private init; }

    /// <summary>How the reporter describes someone else: "the plumber". For a guess, the word of the report that may mean the person.</summary>
    public string? Words { get; private init; }

    /// <summary>Taken from the reporter's words by the portal, and not yet confirmed by a handler.</summary>
    public bool Guessed { get; private init; }

    /// <summary>When the case was first said to be about them, or when the portal first guessed it.</summary>
    public DateTimeOffset Since { get; private init; }

    /// <summary>The same person, or the same words for somebody else.</summary>
    internal bool IsSameAs(BreachSubject other) =>
        Kind == other.Kind && PersonId == other.PersonId && (Kind is not SubjectKind.SomeoneElse || Words == other.Words);
}

/// <summary>A subject as given by a form, before it is part of the case.</summary>
public sealed record NamedSubject(Guid Id, SubjectKind Kind, Guid? PersonId = null, string? Words = null, bool Guessed = false);
