namespace SafeguardingPortal.Domain.Reviews;

/// <summary>What made a review due (C028–C032).</summary>
public enum ReviewTrigger
{
    /// <summary>The promised date.</summary>
    Scheduled,
    Guidance,
    LocalConcern,
    TechnicalChange,
    MonitoringFinding,
    LessonLearnt,
    AdHoc,
}

public enum ReviewState
{
    Open,
    Done,

    /// <summary>The policy was withdrawn before the review was done.</summary>
    NotNeeded,
}

public enum ReviewOutcome
{
    NoChange,
    Revise,
}

public static class ReviewLabels
{
    public static string Label(this ReviewTrigger trigger) => trigger switch
    {
        ReviewTrigger.Scheduled => "Promised date",
        ReviewTrigger.Guidance => "New or changed guidance",
        ReviewTrigger.LocalConcern => "Local concern",
        ReviewTrigger.TechnicalChange => "Technical change",
        ReviewTrigger.MonitoringFinding => "Monitoring finding",
        ReviewTrigger.LessonLearnt => "Lesson learnt",
        ReviewTrigger.AdHoc => "Asked for outside the cycle",
        _ => throw new ArgumentOutOfRangeException(nameof(trigger)),
    };

    public static string Label(this ReviewOutcome outcome) => outcome switch
    {
        ReviewOutcome.NoChange => "No change needed",
        ReviewOutcome.Revise => "To be revised",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };
}
