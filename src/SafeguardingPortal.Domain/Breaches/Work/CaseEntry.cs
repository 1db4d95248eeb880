namespace SafeguardingPortal.Domain.Breaches.Work;

public enum EntryKind
{
    Interview,
    Evidence,
    Decision,
}

/// <param name="Present">Who was there; asked for at an interview.</param>
public sealed record NewEntry(EntryKind Kind, string What, string? Present, DateTimeOffset HappenedAt);

/// <summary>What was heard, found or decided. Entries are added, never changed.</summary>
public sealed class CaseEntry
{
    internal CaseEntry(Guid id, NewEntry entry, string by, DateTimeOffset at)
    {
        Id = id;
        Kind = entry.Kind;
        What = entry.What;
        Present = entry.Present;
        HappenedAt = entry.HappenedAt;
        By = by;
        At = at;
    }

    private CaseEntry()
    {
    }

    public Guid Id { get; private init; }

    public EntryKind Kind { get; private init; }

    public string What { get; private init; } = "";

    public string? Present { get; private init; }

    public DateTimeOffset HappenedAt { get; private init; }

    public string By { get; private init; } = "";

    public DateTimeOffset At { get; private init; }
}

/// <summary>A note that its writer alone reads.</summary>
public sealed class PrivateNote
{
    internal PrivateNote(Guid id, Guid writerId, string text, DateTimeOffset at)
    {
        Id = id;
        WriterId = writerId;
        Text = text;
        At = at;
    }

    private PrivateNote()
    {
    }

    public Guid Id { get; private init; }

    public Guid WriterId { get; private init; }

    public string Text { get; private init; } = "";

    public DateTimeOffset At { get; private init; }
}

/// <summary>What was done about the person's work while it is looked into. Suspension is the last of them, and never automatic.</summary>
public enum SuspensionChoice
{
    NoChange,
    Supervised,
    OtherDuties,
    OtherPlace,
    AgreedLeave,
    Suspended,
}
