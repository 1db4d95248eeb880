using SafeguardingPortal.Domain.Policies.Checking;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Policies.Checks;

/// <summary>How one setting wants the checker's rules reported, and whether an error keeps a policy from being published.</summary>
public sealed class CheckChoices : Aggregate
{
    private readonly List<RuleChoice> choices = [];

    private CheckChoices()
    {
    }

    /// <summary>When it holds, a version with an error that nobody accepted is not published.</summary>
    public bool ErrorsStopPublishing { get; private set; }

    /// <summary>The rules that are reported otherwise than they are by themselves.</summary>
    public IReadOnlyList<RuleChoice> Choices => choices;

    public static CheckChoices Of(Guid id, Guid settingId) => new() { Id = id, SettingId = settingId };

    /// <param name="levels">Rule id to level; rules left out or on their usual level keep their own severity.</param>
    public void Choose(
        IReadOnlyDictionary<string, RuleLevel> levels, bool errorsStopPublishing, string? reason, Func<Guid> newId, Actor by,
            DateTimeOffset now)
    {
        reason = ReasonMissing.Require(reason);
        var known = PolicyChecker.Rules.Select(rule => rule.Id).ToHashSet();
        if (levels.Keys.FirstOrDefault(rule => !known.Contains(rule)) is { } unknown)
            throw new RuleBrokenException(new UnknownCheckRule(unknown));

        choices.Clear();
        choices.AddRange(levels.Where(level => level.Value != RuleLevel.Usual).OrderBy(level => level.Key, StringComparer.Ordinal)
            .Select(level => new RuleChoice(newId(), level.Key, level.Value)));
        ErrorsStopPublishing = errorsStopPublishing;
        Raise(new CheckProfileChosen(string.Join(", ", choices.Select(choice => $"{choice.Rule}: {choice.Level}")), ErrorsStopPublishing),
            by, now, reason);
    }

    public CheckProfile Profile() => new(choices.ToDictionary(choice => choice.Rule, choice => choice.Level switch
    {
        RuleLevel.Error => Severity.Error,
        RuleLevel.Warning => Severity.Warning,
        RuleLevel.Hint => Severity.Info,
        RuleLevel.Off or RuleLevel.Usual => (Severity?)null,
        _ => throw new InvalidOperationException(),
    }));
}

public enum RuleLevel
{
    /// <summary>As the rule is by itself.</summary>
    Usual,
    Error,
    Warning,
    Hint,
    Off,
}

/// <summary>A setting's own level for one rule.</summary>
public sealed class RuleChoice
{
    internal RuleChoice(Guid id, string rule, RuleLevel level) => (Id, Rule, Level) = (id, rule, level);

    private RuleChoice()
    {
    }

    public Guid Id { get; private init; }

    public string Rule { get; private init; } = "";

    public RuleLevel Level { get; private init; }
}
