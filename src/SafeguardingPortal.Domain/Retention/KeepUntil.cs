using System.Globalization;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Concerns;
using SafeguardingPortal.Domain.RuleBooks;

namespace SafeguardingPortal.Domain.Retention;

public enum RecordKind
{
    Case,
    Concern,
}

/// <summary>What decides how long a record is kept. All dates are London dates.</summary>
/// <param name="EndedOn">When the case was closed; null while it is open. A concern has no such day.</param>
/// <param name="LeftOn">When the last of the people it is about left; null while one of them works here, or where it is about nobody of the setting.</param>
/// <param name="PensionAgeOn">When the last of them reaches normal pension age, once somebody has recorded it.</param>
/// <param name="KeepLongerUntil">What somebody decided when the rule's day had come.</param>
public sealed record KeepingFacts(
    RecordKind Kind,
    DateOnly MadeOn,
    DateOnly? EndedOn,
    bool Allegation,
    bool ChildProtection,
    bool AboutOwnPeople,
    Outcome? Outcome,
    DateOnly? LeftOn,
    DateOnly? PensionAgeOn,
    DateOnly? KeepLongerUntil)
{
    /// <summary>Nobody can say when they reach normal pension age.</summary>
    public bool PensionAgeNotKnown { get; init; }

    /// <param name="leftOn">The last working day of each person who has left.</param>
    public static KeepingFacts Of(Breach breach, IReadOnlyDictionary<Guid, DateOnly> leftOn, RecordKeeping? keeping)
    {
        ArgumentNullException.ThrowIfNull(breach);
        var people = breach.SubjectPeople();
        return new(
            RecordKind.Case,
            Calendar.London.Date(breach.ReportedAt),
            breach.ClosedAt is { } closed && !breach.IsOpen ? Calendar.London.Date(closed) : null,
            // About somebody described or not known yet too: an agency worker's allegation is kept no shorter than a colleague's.
            breach.PartOfAllegation || breach.Decision is TriageDecision.Allegation || breach.SeriousAllegation || breach.Threshold is HarmThreshold.MayMeet
                || (breach.IsAboutSomebodyWhoWorksHere() && breach.Outcome is not (null or Breaches.Outcome.NotAnAllegation)),
            breach.Decision is TriageDecision.ChildProtection,
            people.Count > 0,
            breach.Outcome,
            LastLeaving(people, leftOn),
            keeping?.PensionAgeOn,
            keeping?.KeepLongerUntil)
        { PensionAgeNotKnown = keeping?.PensionAgeNotKnown ?? false };
    }

    public static KeepingFacts Of(Concern concern, IReadOnlyDictionary<Guid, DateOnly> leftOn, RecordKeeping? keeping)
    {
        ArgumentNullException.ThrowIfNull(concern);
        return new(
            RecordKind.Concern, Calendar.London.Date(concern.RecordedAt), null, false, false, true, null, LastLeaving([concern.PersonId], leftOn), null,
            keeping?.KeepLongerUntil);
    }

    private static DateOnly? LastLeaving(IReadOnlyCollection<Guid> people, IReadOnlyDictionary<Guid, DateOnly> leftOn) =>
        people.Count > 0 && people.All(leftOn.ContainsKey) ? people.Max(person => leftOn[person]) : null;
}

/// <summary>Until when a record is kept, with the sentence that explains it.</summary>
/// <param name="Until">From the day after, somebody decides; null where the day cannot be named yet, and the sentence says why.</param>
public sealed record KeepUntil(DateOnly? Until, string Because, BookRule Rule)
{
    /// <summary>The day cannot be named because nobody has recorded when normal pension age is reached.</summary>
    public bool WaitsForPensionAge { get; init; }

    public static KeepUntil Of(KeepingFacts facts, RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(book);
        var byRule = ByRule(facts, book);
        return byRule.Until is { } until && facts.KeepLongerUntil is { } longer && longer > until
            ? byRule with { Until = longer, Because = $"somebody decided to keep it until {Day(longer)}; by the rule {byRule.Because}" }
            : byRule;
    }

    private static KeepUntil ByRule(KeepingFacts facts, RuleBook book)
    {
        if (facts.Kind is RecordKind.Concern)
            return OfConcern(facts, book[KeepingRules.LowLevel]);
        var rule = book[facts.Allegation ? KeepingRules.Allegation : facts.ChildProtection ? KeepingRules.ChildProtection : KeepingRules.Other];
        if (facts.EndedOn is not { } ended)
            return new(null, "the case is open; the time runs once it is closed", rule);
        if (!facts.Allegation)
            return OfClosing(ended, rule);

        var byAllegation = OfAllegation(facts, rule);
        return facts.ChildProtection ? Later(byAllegation, OfClosing(ended, book[KeepingRules.ChildProtection])) : byAllegation;
    }

    private static KeepUntil OfClosing(DateOnly ended, BookRule rule)
    {
        var until = ended.AddYears(rule.Count);
        return new(until, $"the case was closed on {Day(ended)}, and {Years(rule.Count)} from then end on {Day(until)}", rule);
    }

    // Two rules hold for one record: an allegation that was a child protection case as well. Neither shortens the other.
    private static KeepUntil Later(KeepUntil allegation, KeepUntil childProtection)
    {
        var both = $"it is an allegation and a child protection case, and the later day counts: {allegation.Because}; {childProtection.Because}";
        if (allegation.Until is null)
            return allegation with { Because = both };
        return (allegation.Until >= childProtection.Until ? allegation : childProtection) with { Because = both };
    }

    private static KeepUntil OfConcern(KeepingFacts facts, BookRule rule) => facts.LeftOn is { } left
        ? new(left, $"the person left on {Day(left)}; somebody decides whether it is still needed", rule)
        : new(null, "the person works here; it is kept at least until they leave", rule);

    private static KeepUntil OfAllegation(KeepingFacts facts, BookRule rule)
    {
        var years = facts.MadeOn.AddYears(rule.Count);
        var working = $"the allegation was made on {Day(facts.MadeOn)}, and {Years(rule.Count)} from then end on {Day(years)}";
        if (facts.PensionAgeNotKnown)
            return new(years, $"{working}; somebody recorded that nobody knows when normal pension age is reached", rule);
        if (facts.PensionAgeOn is not { } pension)
            return new(null, $"{working}; normal pension age may come later, and its date is not recorded yet", rule) { WaitsForPensionAge = true };
        return pension > years
            ? new(pension, $"{working}; normal pension age is reached on {Day(pension)}, which is later", rule)
            : new(years, $"{working}; normal pension age was reached before that, on {Day(pension)}", rule);
    }

    private static string Years(int count) => count == 1 ? "1 year" : string.Create(CultureInfo.InvariantCulture, $"{count} years");

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
