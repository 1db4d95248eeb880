namespace SafeguardingPortal.Domain.Breaches;

/// <summary>What a handler wrote down on the way. Notes are added, never changed.</summary>
public sealed class BreachNote
{
    internal BreachNote(Guid id, NoteKind kind, string text, string by, DateTimeOffset at)
    {
        Id = id;
        Kind = kind;
        Text = text;
        By = by;
        At = at;
    }

    private BreachNote()
    {
    }

    public Guid Id { get; private init; }

    public NoteKind Kind { get; private init; }

    public string Text { get; private init; } = "";

    public string By { get; private init; } = "";

    public DateTimeOffset At { get; private init; }
}
