using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.RuleBooks;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Breaches.OwnClocks;

/// <summary>
/// A time limit that the setting itself is bound by, beside those that come with the portal: the insurer, the umbrella body, the academy
/// trust. Whom to tell, how long there is, from when and in which cases are data with an edition. A case keeps the clock as it was counted.
/// </summary>
public sealed class OwnClock : Aggregate
{
    public const int MostUnits = 365;

    private OwnClock()
    {
    }

    /// <summary>As the case page says it: "Tell the insurer of stolen equipment".</summary>
    public string Name { get; private set; } = "";

    /// <summary>As it stands in a sentence: "the LADO", or the name of a desk of the register.</summary>
    public string Whom { get; private set; } = "";

    public Agency Agency { get; private set; }

    /// <summary>The one desk of the register that must be told; null where any of the kind will do.</summary>
    public Guid? EntryId { get; private set; }

    public int Limit { get; private set; }

    public ClockUnit Unit { get; private set; }

    public ClockStart Start { get; private set; }

    public ClockScope Scope { get; private set; }

    /// <summary>Where answers decide: of these kinds of report; empty for any.</summary>
    public IReadOnlyList<BreachCategory> Categories { get; private set; } = [];

    /// <summary>Where answers decide: under one of these procedures; empty for any.</summary>
    public IReadOnlyList<TriageDecision> Decisions { get; private set; } = [];

    /// <summary>Where answers decide: when at least one of these was ticked; empty where none need be.</summary>
    public IReadOnlyList<TriageYes> Answers { get; private set; } = [];

    /// <summary>What the person who triages is asked; null where the other answers decide.</summary>
    public string? Question { get; private set; }

    public string Edition { get; private set; } = "";

    public string Source { get; private set; } = "";

    public DateOnly CheckedOn { get; private set; }

    /// <summary>No case is counted by it from then on; a case that has it keeps it.</summary>
    public DateTimeOffset? RetiredAt { get; private set; }

    public string Key => KeyOf(Id);

    public static OwnClock Enter(Guid id, Guid settingId, ClockDetails details, Actor by, DateTimeOffset now)
    {
        var clock = new OwnClock { Id = id, SettingId = settingId };
        clock.Set(details, now);
        clock.Raise(new ClockEntered(clock.Name, clock.Whom, clock.Limit, clock.Unit, clock.Start, clock.Edition), by, now);
        return clock;
    }

    /// <summary>Compared again: as it was, or corrected. No deadline of a case moves until that case is triaged again.</summary>
    public void Correct(ClockDetails details, string reason, Actor by, DateTimeOffset now)
    {
        GuardThere();
        reason = ReasonMissing.Require(reason);
        Set(details, now);
        Raise(new ClockCorrected(Name, Whom, Limit, Unit, Start, Edition), by, now, reason);
    }

    public void Retire(string reason, Actor by, DateTimeOffset now)
    {
        GuardThere();
        reason = ReasonMissing.Require(reason);
        RetiredAt = now;
        Raise(new ClockRetired(Name), by, now, reason);
    }

    /// <summary>Whether it runs in a case that was triaged so.</summary>
    public bool AppliesTo(TriageAnswers answers, BreachCategory category)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return Scope switch
        {
            ClockScope.EveryCase => answers.Decision is not TriageDecision.NotABreach,
            ClockScope.ByAnswers => answers.Decision is not TriageDecision.NotABreach
                && IsOneOf(Categories, category)
                && IsOneOf(Decisions, answers.Decision)
                && (Answers.Count == 0 || Answers.Any(answers.Says)),
            ClockScope.ByQuestion => answers.OwnAnswers?.Contains(Id) == true,
            _ => throw new ArgumentOutOfRangeException(nameof(answers)),
        };
    }

    /// <summary>Whether it may run in a report that nobody has triaged yet: it began with knowing, so waiting for triage would lose hours of it.</summary>
    public bool MayApplyTo(BreachCategory category) =>
        Start is ClockStart.Knew && Scope is not ClockScope.ByQuestion && IsOneOf(Categories, category);

    internal static string KeyOf(Guid id) => $"own-{id:N}";

    private static bool IsOneOf<T>(IReadOnlyList<T> named, T one) => named.Count == 0 || named.Contains(one);

    private void Set(ClockDetails details, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(details);
        if (string.IsNullOrWhiteSpace(details.Name))
            throw new RuleBrokenException(new ClockNameMissing());
        if (details.Limit is < 1 or > MostUnits)
            throw new RuleBrokenException(new ClockLimitOutOfRange());
        if (details.Scope is ClockScope.ByAnswers && details is { Categories.Count: 0, Decisions.Count: 0, Answers.Count: 0 })
            throw new RuleBrokenException(new ClockAnswersMissing());
        if (details.Decisions.Contains(TriageDecision.NotABreach))
            throw new RuleBrokenException(new NoClockWithoutBreach());
        if (details.Scope is ClockScope.ByQuestion && string.IsNullOrWhiteSpace(details.Question))
            throw new RuleBrokenException(new ClockQuestionMissing());
        if (string.IsNullOrWhiteSpace(details.Edition))
            throw new RuleBrokenException(new RuleEditionMissing());
        if (details.CheckedOn > London.Date(now))
            throw new RuleBrokenException(new CheckedInTheFuture());

        Name = details.Name.Trim();
        (Whom, Agency, EntryId) = (details.Tell.Whom, details.Tell.Agency, details.Tell.EntryId);
        (Limit, Unit, Start, Scope) = (details.Limit, details.Unit, details.Start, details.Scope);
        var byAnswers = details.Scope is ClockScope.ByAnswers;
        Categories = byAnswers ? [.. details.Categories.Distinct().Order()] : [];
        Decisions = byAnswers ? [.. details.Decisions.Distinct().Order()] : [];
        Answers = byAnswers ? [.. details.Answers.Distinct().Order()] : [];
        Question = details.Scope is ClockScope.ByQuestion ? details.Question!.Trim() : null;
        (Edition, Source, CheckedOn) = (details.Edition.Trim(), details.Source?.Trim() ?? "", details.CheckedOn);
    }

    private void GuardThere()
    {
        if (RetiredAt is not null)
            throw new RuleBrokenException(new ClockIsRetired());
    }
}
