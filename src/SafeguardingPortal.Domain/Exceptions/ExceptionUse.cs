namespace SafeguardingPortal.Domain.Exceptions;

/// <summary>One actual use of an exception: the outage log of a nominated phone is made of these (C083).</summary>
public sealed class ExceptionUse
{
    internal ExceptionUse(
        Guid id, DateTimeOffset from, DateTimeOffset until, string note, bool outsidePermission, DateTimeOffset recordedAt)
    {
        Id = id;
        From = from;
        Until = until;
        Note = note;
        OutsidePermission = outsidePermission;
        RecordedAt = recordedAt;
    }

    private ExceptionUse()
    {
    }

    public Guid Id { get; private init; }

    public DateTimeOffset From { get; private init; }

    public DateTimeOffset Until { get; private init; }

    public string Note { get; private init; } = "";

    /// <summary>Some of the use lay outside the time allowed. A fact, not a verdict.</summary>
    public bool OutsidePermission { get; private init; }

    public DateTimeOffset RecordedAt { get; private init; }
}
