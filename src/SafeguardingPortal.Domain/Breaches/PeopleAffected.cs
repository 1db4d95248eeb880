using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Breaches;

/// <summary>Whether the people whose data got out were told (article 34 of the UK GDPR), as the form gives it.</summary>
/// <param name="Words">How they were told and what, or why it was not needed.</param>
/// <param name="On">The London day; asked for where they were told.</param>
public sealed record AffectedGiven(bool WereTold, string Words, DateOnly? On = null);

/// <summary>Names nobody and says nothing of what was told: the case holds it.</summary>
public sealed record AffectedRecorded(string Reference, bool Told, DateOnly? ToldOn) : DomainEvent
{
    public override string Sentence => Told ? "Recorded that the people affected were told" : "Recorded why the people affected need not be told";
}

public sealed record AffectedUnclear(string Field) : Refusal(
    "Say on which day the people affected were told, and how, or why it was not needed.", Field);

public sealed record AffectedFirst() : Refusal("Record first whether the people whose data got out were told, or why it was not needed.");
