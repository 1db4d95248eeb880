using System.Globalization;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Breaches;

// Whether the people whose personal data got out were told: asked by article 34 of the UK GDPR and by the ICO's form.
public sealed partial class Breach
{
    /// <summary>How the people affected were told, and what; null where they were not.</summary>
    public string? AffectedTold { get; private set; }

    /// <summary>The London day on which they were told.</summary>
    public DateOnly? AffectedToldOn { get; private set; }

    /// <summary>Why they need not be told.</summary>
    public string? AffectedNotTold { get; private set; }

    /// <summary>Whether the case asks it: where it is a data breach, or people are likely at risk from the data.</summary>
    public bool AsksOfAffected => Decision is TriageDecision.DataBreach || PeopleAtRiskFromData;

    public void RecordAffected(AffectedGiven given, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(given);
        CheckOpenFor(by);
        if (string.IsNullOrWhiteSpace(given.Words))
            throw new RuleBrokenException(new AffectedUnclear(given.WereTold ? "How" : "WhyNot"));
        if (given.WereTold && given.On is null)
            throw new RuleBrokenException(new AffectedUnclear("ToldOn"));
        if (given.WereTold && given.On > Calendar.London.Date(now))
            throw new RuleBrokenException(new NotInTheFuture("ToldOn"));

        (AffectedTold, AffectedToldOn, AffectedNotTold) = given.WereTold ? (given.Words.Trim(), given.On, (string?)null) : (null, null, given.Words.Trim());
        Raise(new AffectedRecorded(Reference, given.WereTold, AffectedToldOn), by, now);
    }

    /// <summary>What stands on record about them; null where nothing does.</summary>
    public string? AffectedInWords() => AffectedTold is { } told
        ? $"Told on {AffectedToldOn!.Value.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}: {told}"
        : AffectedNotTold is { } why ? $"Not needed: {why}" : null;
}
