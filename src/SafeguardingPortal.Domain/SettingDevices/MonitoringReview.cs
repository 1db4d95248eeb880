using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.SettingDevices;

/// <summary>What was looked at: the log of what was done on devices, or the filter that limits what can be reached (C126, C127).</summary>
public enum MonitoringKind
{
    DeviceUse,
    Filtering,
    Both,
}

/// <summary>
/// Somebody looked at how the setting's devices were used and whether the filter holds, with what was found and is to be done.
/// </summary>
public sealed class MonitoringReview : Aggregate
{
    private readonly List<MonitoringFinding> findings = [];

    private MonitoringReview()
    {
    }

    public MonitoringKind Kind { get; private init; }

    public DateOnly PeriodFrom { get; private init; }

    public DateOnly PeriodUntil { get; private init; }

    public DateOnly ReviewedOn { get; private init; }

    public Guid ReviewedById { get; private init; }

    /// <summary>What was looked at, and how: which logs, which test pages.</summary>
    public string LookedAt { get; private init; } = "";

    /// <summary>The day by which the next one is due.</summary>
    public DateOnly NextOn { get; private init; }

    public int OpenFindings { get; private set; }

    public IReadOnlyList<MonitoringFinding> Findings => findings;

    public static MonitoringReview Record(
        Guid id, Guid settingId, MonitoringKind kind, DateOnly from, DateOnly until, DateOnly nextOn, string lookedAt, Actor by,
        DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(by);
        var today = London.Date(now);
        if (until < from)
            throw new RuleBrokenException(new PeriodEndsBeforeItStarts());
        if (until > today)
            throw new RuleBrokenException(new PeriodNotOver());
        if (nextOn <= today)
            throw new RuleBrokenException(new NextReviewNotLater());
        if (string.IsNullOrWhiteSpace(lookedAt))
            throw new RuleBrokenException(new LookedAtMissing());

        var review = new MonitoringReview
        {
            Id = id,
            SettingId = settingId,
            Kind = kind,
            PeriodFrom = from,
            PeriodUntil = until,
            ReviewedOn = today,
            ReviewedById = by.PersonId,
            LookedAt = lookedAt.Trim(),
            NextOn = nextOn,
        };
        review.Raise(new MonitoringReviewed(kind, from, until), by, now);
        return review;
    }

    public void AddFinding(Guid findingId, string what, string action, Guid ownerId, DateOnly dueOn, Actor by, DateTimeOffset now)
    {
        if (string.IsNullOrWhiteSpace(what))
            throw new RuleBrokenException(new FindingMissing());
        if (string.IsNullOrWhiteSpace(action))
            throw new RuleBrokenException(new FindingActionMissing());

        findings.Add(new MonitoringFinding(findingId, what.Trim(), action.Trim(), ownerId, dueOn));
        OpenFindings = findings.Count(finding => finding.DoneAt is null);
        Raise(new MonitoringFindingAdded(ownerId, dueOn), by, now);
    }

    public void CloseFinding(Guid findingId, string outcome, Actor by, DateTimeOffset now)
    {
        var finding = findings.FirstOrDefault(open => open.Id == findingId && open.DoneAt is null)
            ?? throw new RuleBrokenException(new FindingClosedAlready());
        outcome = ReasonMissing.Require(outcome, "Outcome");
        finding.Close(outcome, by.PersonId, now);
        OpenFindings = findings.Count(open => open.DoneAt is null);
        Raise(new MonitoringFindingClosed(finding.OwnerId), by, now, outcome);
    }
}

/// <summary>One thing that was found, and who does what about it until when.</summary>
public sealed class MonitoringFinding
{
    internal MonitoringFinding(Guid id, string what, string action, Guid ownerId, DateOnly dueOn)
    {
        Id = id;
        What = what;
        Action = action;
        OwnerId = ownerId;
        DueOn = dueOn;
    }

    private MonitoringFinding()
    {
    }

    public Guid Id { get; private init; }

    public string What { get; private init; } = "";

    public string Action { get; private init; } = "";

    public Guid OwnerId { get; private init; }

    public DateOnly DueOn { get; private init; }

    public DateTimeOffset? DoneAt { get; private set; }

    public Guid? DoneById { get; private set; }

    public string? Outcome { get; private set; }

    internal void Close(string outcome, Guid by, DateTimeOffset at)
    {
        Outcome = outcome;
        DoneById = by;
        DoneAt = at;
    }
}
