using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Training;

/// <summary>
/// What law or guidance asks a training to meet, as the setting read it: with publisher, edition and the day somebody compared it with its
/// source. Nobody updates it for the setting, and a setting corrects it without a new release.
/// </summary>
public sealed class TrainingCriterion : Aggregate
{
    private TrainingCriterion()
    {
    }

    public string Title { get; private set; } = "";

    public string Publisher { get; private set; } = "";

    public string Edition { get; private set; } = "";

    public DateOnly CheckedOn { get; private set; }

    public string CheckedBy { get; private set; } = "";

    /// <summary>Since then no course may be said to meet it.</summary>
    public DateOnly? StruckOutOn { get; private set; }

    public static TrainingCriterion Enter(Guid id, Guid settingId, CriterionEntry entry, Actor by, DateTimeOffset now)
    {
        var criterion = new TrainingCriterion { Id = id, SettingId = settingId };
        criterion.Apply(entry, by, now);
        criterion.Raise(new CriterionEntered(criterion.Title, criterion.Edition, criterion.CheckedOn), by, now);
        return criterion;
    }

    /// <summary>It was looked up again.</summary>
    public void Check(CriterionEntry entry, string? reason, Actor by, DateTimeOffset now)
    {
        reason = ReasonMissing.Require(reason);
        if (StruckOutOn is not null)
            throw new RuleBrokenException(new CriterionStruckOutAlready());
        var before = Edition;
        Apply(entry, by, now);
        Raise(new CriterionChecked(Title, before, Edition, CheckedOn), by, now, reason);
    }

    public void StrikeOut(string? reason, Actor by, DateTimeOffset now, DateOnly today)
    {
        reason = ReasonMissing.Require(reason);
        if (StruckOutOn is not null)
            throw new RuleBrokenException(new CriterionStruckOutAlready());
        StruckOutOn = today;
        Raise(new CriterionStruckOut(Title), by, now, reason);
    }

    private void Apply(CriterionEntry entry, Actor by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(by);
        if (string.IsNullOrWhiteSpace(entry.Title))
            throw new RuleBrokenException(new CriterionTitleMissing());
        if (string.IsNullOrWhiteSpace(entry.Publisher))
            throw new RuleBrokenException(new CriterionPublisherMissing());
        if (string.IsNullOrWhiteSpace(entry.Edition))
            throw new RuleBrokenException(new CriterionEditionMissing());
        if (entry.CheckedOn > Calendar.London.Date(now))
            throw new RuleBrokenException(new CriterionCheckedInTheFuture());

        (Title, Publisher, Edition) = (entry.Title.Trim(), entry.Publisher.Trim(), entry.Edition.Trim());
        (CheckedOn, CheckedBy) = (entry.CheckedOn, by.Name);
    }
}

/// <summary>What somebody enters.</summary>
public sealed record CriterionEntry(string? Title, string? Publisher, string? Edition, DateOnly CheckedOn);
