using System.Globalization;
using SafeguardingPortal.Domain.Settings;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Breaches;

// What an agency's form asks for long before there is an outcome. Basic facts both: neither waits for the LADO.
public sealed partial class Breach
{
    /// <summary>The London day on which parents were told.</summary>
    public DateOnly? ParentsToldOn { get; private set; }

    public string? ParentsToldBy { get; private set; }

    /// <summary>What the report left open and a handler may still add, each once.</summary>
    public IReadOnlyList<BasicFact> OpenFacts =>
    [
        .. OccurredAt is null ? [BasicFact.When] : Array.Empty<BasicFact>(),
        .. Where is null ? [BasicFact.Where] : Array.Empty<BasicFact>(),
        .. Child is null ? [BasicFact.Child] : Array.Empty<BasicFact>(),
        .. DeviceOrAccount is null ? [BasicFact.Device] : Array.Empty<BasicFact>(),
    ];

    /// <summary>Says what parents were told, when and by whom, or why they were not, at any time while the case is open (C203).</summary>
    public void RecordParents(ParentsGiven given, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(given);
        CheckOpenFor(by);
        CheckParents(given, now);
        KeepParents(given);
        Raise(new ParentsRecorded(Reference, given.WereTold, ParentsToldOn), by, now, ParentsNotTold);
    }

    private static void CheckParents(ParentsGiven given, DateTimeOffset now)
    {
        if (string.IsNullOrWhiteSpace(given.Words))
            throw new RuleBrokenException(new ParentsMissing(given.WereTold ? "What" : "WhyNot"));
        if (!given.WereTold)
            return;
        if (given.On is null || string.IsNullOrWhiteSpace(given.By))
            throw new RuleBrokenException(new ParentsToldUnclear(given.On is null ? "ToldOn" : "ToldBy"));
        if (given.On > Calendar.London.Date(now))
            throw new RuleBrokenException(new NotInTheFuture("ToldOn"));
    }

    // Words, day and name belong to one talk: none of them outlives the others.
    private void KeepParents(ParentsGiven given) => (ParentsTold, ParentsToldOn, ParentsToldBy, ParentsNotTold) = given.WereTold
        ? (given.Words.Trim(), given.On, given.By!.Trim(), (string?)null)
        : (null, null, null, given.Words.Trim());

    /// <summary>What stands on record about parents, with the day and who told them; null where nothing does.</summary>
    public string? ParentsInWords() => ParentsTold is { } told
        ? told + (ParentsToldOn is { } day ? $" ({day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}, by {ParentsToldBy})" : "")
        : ParentsNotTold is { } why ? $"Not told: {why}" : null;

    /// <summary>Adds what the report left open. What somebody reported stays as they said it; a note says what was found out otherwise.</summary>
    /// <exception cref="RuleBrokenException">The report says it already, nothing is given, or the child is named otherwise than the setting wants.</exception>
    public void AddBasicFacts(BasicFactsGiven given, ChildNaming naming, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(given);
        CheckOpenFor(by);
        var open = OpenFacts;
        if (given.Which.Count == 0)
            throw new RuleBrokenException(new BasicFactMissing(open is [var first, ..] ? first : BasicFact.When));
        if (given.Which.Except(open).Any())
            throw new RuleBrokenException(new BasicFactKnown());
        if (given.OccurredAt > now)
            throw new RuleBrokenException(new NotInTheFuture("OccurredAt"));
        if (given.OccurredAt > KnownAt)
            throw new RuleBrokenException(new HappenedAfterKnown());
        ChildInWords.Check(given.Child, naming);

        OccurredAt ??= given.OccurredAt;
        Where ??= Trimmed(given.Where);
        Child ??= Trimmed(given.Child);
        DeviceOrAccount ??= Trimmed(given.DeviceOrAccount);
        Raise(new BasicFactsAdded(Reference, given.Which), by, now);
    }
}
