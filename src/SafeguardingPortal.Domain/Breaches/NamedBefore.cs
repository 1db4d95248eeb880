namespace SafeguardingPortal.Domain.Breaches;

/// <summary>In what way somebody stood in the frame of a case until that ended.</summary>
public enum NamedAs
{
    /// <summary>Somebody said that it was about them.</summary>
    Subject,

    /// <summary>The words of the report might have meant them.</summary>
    Guess,

    /// <summary>Kept out of it by a conflict of interest.</summary>
    KeptOut,
}

/// <summary>
/// Whom a case was once about, or who was once kept out of it: it stays on record when somebody says otherwise, so that nobody is un-named
/// without trace. It counts for nothing any more: not for who handles the case, who may know of it, a sheet or a figure.
/// </summary>
public sealed class NamedBefore
{
    private NamedBefore()
    {
    }

    public Guid Id { get; private init; }

    public NamedAs As { get; private init; }

    /// <summary>Null for somebody who was only described.</summary>
    public Guid? PersonId { get; private init; }

    /// <summary>How somebody else was described; null for a person of the setting.</summary>
    public string? Words { get; private init; }

    public DateTimeOffset Since { get; private init; }

    public DateTimeOffset Until { get; private init; }

    /// <summary>Who said that they are not, or need no longer be kept out.</summary>
    public string EndedBy { get; private init; } = "";

    public string Why { get; private init; } = "";

    /// <summary>The row takes over the identifier of what it was.</summary>
    internal static NamedBefore Of(BreachSubject subject, string why, string endedBy, DateTimeOffset until) => new()
    {
        Id = subject.Id,
        As = subject.Guessed ? NamedAs.Guess : NamedAs.Subject,
        PersonId = subject.PersonId,
        Words = subject.PersonId is null ? subject.Words : null,
        Since = subject.Since,
        Until = until,
        EndedBy = endedBy,
        Why = why,
    };

    /// <inheritdoc cref="Of(BreachSubject, string, string, DateTimeOffset)"/>
    internal static NamedBefore Of(CaseConflict conflict, string why, string endedBy, DateTimeOffset until) => new()
    {
        Id = conflict.Id,
        As = NamedAs.KeptOut,
        PersonId = conflict.PersonId,
        Since = conflict.At,
        Until = until,
        EndedBy = endedBy,
        Why = why,
    };
}
