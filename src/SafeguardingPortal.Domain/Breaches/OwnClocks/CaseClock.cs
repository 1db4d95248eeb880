using SafeguardingPortal.Domain.Calendar;

namespace SafeguardingPortal.Domain.Breaches.OwnClocks;

/// <summary>
/// A clock of the setting's own as it stood when the case was counted by it: correcting or retiring it moves no deadline of an older triage.
/// </summary>
public sealed class CaseClock
{
    internal CaseClock(OwnClock clock)
    {
        ClockId = clock.Id;
        Start = clock.Start;
        Follow(clock);
    }

    private CaseClock()
    {
    }

    public Guid ClockId { get; private set; }

    public string Name { get; private set; } = "";

    public string Whom { get; private set; } = "";

    public Agency Agency { get; private set; }

    public Guid? EntryId { get; private set; }

    public int Limit { get; private set; }

    public ClockUnit Unit { get; private set; }

    public ClockStart Start { get; private set; }

    public string Edition { get; private set; } = "";

    public string Source { get; private set; } = "";

    public DateOnly CheckedOn { get; private set; }

    /// <summary>Null while what it begins with has not happened.</summary>
    public DateTimeOffset? BeganAt { get; private set; }

    public string Key => OwnClock.KeyOf(ClockId);

    public DeadlineRule Rule => new(Key, Name, Limit, Unit, Edition, Source, CheckedOn);

    /// <summary>
    /// Whether this contact keeps it. Where it begins with the outcome, what was told on an earlier day was not yet the outcome.
    /// </summary>
    public bool IsMetBy(Contact contact)
    {
        ArgumentNullException.ThrowIfNull(contact);
        return IsOf(contact) && (Start is not ClockStart.OutcomeDecided || BeganAt is { } began && London.Date(contact.At) >= London.Date(began));
    }

    internal void Follow(OwnClock clock)
    {
        if (clock.Start != Start)
            BeganAt = null;
        (Name, Whom, Agency, EntryId) = (clock.Name, clock.Whom, clock.Agency, clock.EntryId);
        (Limit, Unit, Start) = (clock.Limit, clock.Unit, clock.Start);
        (Edition, Source, CheckedOn) = (clock.Edition, clock.Source, clock.CheckedOn);
    }

    // When the setting knew may be put right; a triage or an outcome that is recorded again starts nothing anew.
    internal void Begin(DateTimeOffset? at) => BeganAt = Start is ClockStart.Knew ? at : BeganAt ?? at;

    // The case was opened again: what it begins with has not happened yet.
    internal void BeginAgain() => BeganAt = null;

    private bool IsOf(Contact contact) => EntryId is { } entry
        ? contact.EntryId == entry
        : contact.Agency == Agency || IsPolice(Agency) && IsPolice(contact.Agency);

    private static bool IsPolice(Agency agency) => agency is Agency.Police999 or Agency.Police101;
}
