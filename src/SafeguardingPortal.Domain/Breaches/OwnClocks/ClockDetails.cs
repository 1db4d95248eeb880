using SafeguardingPortal.Domain.Breaches.Agencies;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Breaches.OwnClocks;

/// <summary>What a clock of the setting's own begins with.</summary>
public enum ClockStart
{
    Knew,

    /// <summary>The answers of triage were recorded, by which it first applied.</summary>
    Triaged,

    OutcomeDecided,
}

/// <summary>What decides in which cases it runs.</summary>
public enum ClockScope
{
    /// <summary>Every report that is a breach.</summary>
    EveryCase,

    /// <summary>What was reported and what was answered at triage.</summary>
    ByAnswers,

    /// <summary>A question of its own, put to whoever triages.</summary>
    ByQuestion,
}

/// <summary>What may be ticked at triage.</summary>
public enum TriageYes
{
    ImmediateDanger,
    IllegalContent,
    PossibleOffence,
    ChildMayNeedHelp,
    SeriousAllegation,
    PeopleAtRiskFromData,
}

/// <summary>Who must be told: any of a kind, or one desk of the register.</summary>
/// <param name="Whom">As it stands in a sentence.</param>
public sealed record ClockTarget(Agency Agency, Guid? EntryId, string Whom)
{
    /// <exception cref="RuleBrokenException">"Another agency" says nothing: it has to be one of the register.</exception>
    public static ClockTarget Of(Agency agency) => agency is Agency.Other
        ? throw new RuleBrokenException(new ClockTargetMissing())
        : new(agency, null, agency.InSentence());

    public static ClockTarget Of(AgencyEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new(entry.Agency, entry.Id, entry.Name);
    }
}

/// <summary>A clock of the setting's own as the form gives it.</summary>
public sealed record ClockDetails(
    string Name,
    ClockTarget Tell,
    int Limit,
    ClockUnit Unit,
    ClockStart Start,
    ClockScope Scope,
    IReadOnlyCollection<BreachCategory> Categories,
    IReadOnlyCollection<TriageDecision> Decisions,
    IReadOnlyCollection<TriageYes> Answers,
    string? Question,
    string Edition,
    string? Source,
    DateOnly CheckedOn);
