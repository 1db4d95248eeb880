namespace SafeguardingPortal.Domain.Shared;

/// <summary>
/// A thing that changes as a whole: it guards its own rules, and every change of it raises an event.
/// Identifiers are given by the caller, so that the domain needs no source of randomness.
/// </summary>
public abstract class Aggregate : IBelongToSetting
{
    private readonly List<RaisedEvent> raised = [];

    public Guid Id { get; protected init; }

    public Guid SettingId { get; protected init; }

    /// <summary>Counts the saved changes. A form carries the number it was shown; a save with an older one is refused.</summary>
    public int Version { get; private set; }

    /// <summary>What has happened since the last save, oldest first.</summary>
    public IReadOnlyList<RaisedEvent> Raised => raised;

    /// <summary>Hands the raised events over, once, to whoever stores them.</summary>
    public IReadOnlyList<RaisedEvent> TakeRaised()
    {
        RaisedEvent[] taken = [.. raised];
        raised.Clear();
        return taken;
    }

    protected void Raise(DomainEvent what, Actor by, DateTimeOffset at, string? why = null)
    {
        raised.Add(new RaisedEvent(what, by, at, string.IsNullOrWhiteSpace(why) ? null : why.Trim()));
        OnRaised(by, at);
    }

    /// <summary>What follows from whatever was recorded.</summary>
    protected virtual void OnRaised(Actor by, DateTimeOffset at)
    {
    }
}
