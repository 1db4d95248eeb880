using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.RuleBooks;

/// <summary>A setting's own numbers, edition and source for one rule of the book.</summary>
public sealed class RuleCorrection : Aggregate
{
    private RuleCorrection()
    {
    }

    public string Key { get; private set; } = "";

    public int Count { get; private set; }

    public int? Months { get; private set; }

    public string Edition { get; private set; } = "";

    public string Source { get; private set; } = "";

    public DateOnly CheckedOn { get; private set; }

    public DateOnly? StartsOn { get; private set; }

    public static RuleCorrection Of(Guid id, Guid settingId, string key, CorrectedRule rule, string reason, Actor by, DateTimeOffset now)
    {
        var standard = RuleBook.Find(key) ?? throw new RuleBrokenException(new UnknownRule());
        var correction = new RuleCorrection { Id = id, SettingId = settingId, Key = key };
        correction.Set(standard, rule, reason, by, now);
        return correction;
    }

    public void Change(CorrectedRule rule, string reason, Actor by, DateTimeOffset now) => Set(On(RuleBook.Find(Key)!), rule, reason, by, now);

    /// <summary>The rule with these numbers in the place of its own.</summary>
    public BookRule On(BookRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return rule with
        {
            Count = Count,
            Months = Months,
            Edition = Edition,
            Source = Source,
            CheckedOn = CheckedOn,
            Corrected = true,
            StartsOn = rule.WaitsForStart ? StartsOn : null,
        };
    }

    private void Set(BookRule before, CorrectedRule rule, string reason, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (before.HasNumber && rule.Count is < 1 or > 100)
            throw new RuleBrokenException(new RuleNumberOutOfRange("Count"));
        if (before.Months is null != rule.Months is null || rule.Months is < 1 or > 1200)
            throw new RuleBrokenException(new RuleNumberOutOfRange("Months"));
        if (string.IsNullOrWhiteSpace(rule.Edition))
            throw new RuleBrokenException(new RuleEditionMissing());
        if (rule.CheckedOn > Calendar.London.Date(now))
            throw new RuleBrokenException(new CheckedInTheFuture());
        reason = ReasonMissing.Require(reason);

        Count = before.HasNumber ? rule.Count : before.Count;
        Months = rule.Months;
        Edition = rule.Edition.Trim();
        Source = rule.Source?.Trim() ?? "";
        CheckedOn = rule.CheckedOn;
        StartsOn = before.WaitsForStart ? rule.StartsOn : null;
        Raise(new RuleCorrected(Key, before.Sentence, On(before).Sentence, Edition), by, now, reason);
    }
}

/// <summary>A correction as the form gives it.</summary>
/// <param name="StartsOn">From when it holds, for a rule that waits for its day; null keeps it off.</param>
public sealed record CorrectedRule(int Count, int? Months, string Edition, string? Source, DateOnly CheckedOn, DateOnly? StartsOn = null);

public sealed record RuleCorrected(string Key, string Before, string After, string Edition) : DomainEvent
{
    public override string Sentence => $"Rule corrected: {After}";
}

public sealed record UnknownRule() : Refusal("There is no such rule in the book.");

public sealed record RuleNumberOutOfRange(string Field) : Refusal("Give a number from 1 up that the sentence can bear.", Field);

public sealed record RuleEditionMissing() : Refusal("Say which edition of which document, or whose decision, the rule now follows.", "Edition");

public sealed record CheckedInTheFuture() : Refusal("The day on which it was checked cannot lie ahead.", "CheckedOn");
