using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Reviews;

/// <summary>
/// One review of one policy: due because the promised date comes, or raised because something happened.
/// How late it was stays on the record after it is done (C035). Dates are London dates.
/// </summary>
public sealed class Review : Aggregate
{
    private Review()
    {
    }

    public Guid PolicyId { get; private init; }

    public ReviewTrigger Trigger { get; private init; }

    /// <summary>Why it was raised; null for the promised date.</summary>
    public string? RaisedBecause { get; private init; }

    public string? RaisedBy { get; private init; }

    /// <summary>The case from which the lesson came. Shown to those alone who may open that case.</summary>
    public Guid? FromCaseId { get; private init; }

    public DateOnly DueOn { get; private set; }

    public ReviewState State { get; private set; }

    public ReviewOutcome? Outcome { get; private set; }

    public DateOnly? ReviewedOn { get; private set; }

    public string? Reviewer { get; private set; }

    public string? Notes { get; private set; }

    /// <summary>Calendar days between the due date and the review; 0 when in time, null while open.</summary>
    public int? DaysLate { get; private set; }

    /// <summary>The review that the policy's own promise calls for (C028). One such review is open at a time.</summary>
    public static Review Schedule(Guid id, Guid settingId, Guid policyId, DateOnly dueOn, Actor by, DateTimeOffset now)
    {
        var review = new Review { Id = id, SettingId = settingId, PolicyId = policyId, Trigger = ReviewTrigger.Scheduled, DueOn = dueOn };
        review.Raise(new ReviewScheduled(policyId, dueOn), by, now);
        return review;
    }

    /// <summary>A review outside the cycle, because something happened (C029–C032).</summary>
    /// <param name="today">The London date.</param>
    /// <param name="fromCaseId">The case whose lesson it is; the reason tells nothing of it.</param>
    public static Review RaiseNow(
        Guid id, Guid settingId, Guid policyId, ReviewTrigger trigger, DateOnly dueOn, string? reason, DateOnly today, Actor by,
        DateTimeOffset now, Guid? fromCaseId = null)
    {
        reason = ReasonMissing.Require(reason);
        if (trigger == ReviewTrigger.Scheduled)
            throw new RuleBrokenException(new TriggerMissing());
        if (dueOn < today)
            throw new RuleBrokenException(new ReviewDueInThePast());

        // Who closed a case would tell which office handled it.
        by = fromCaseId is null ? by : Actor.Portal;
        var review = new Review
        {
            Id = id,
            SettingId = settingId,
            PolicyId = policyId,
            Trigger = trigger,
            DueOn = dueOn,
            RaisedBecause = reason,
            RaisedBy = by.Name,
            FromCaseId = fromCaseId,
        };
        review.Raise(new ReviewRaised(policyId, trigger, dueOn), by, now, reason);
        return review;
    }

    /// <summary>Days past the due date on that day; 0 when it is not overdue or not open.</summary>
    public int DaysOverdueOn(DateOnly day) => State == ReviewState.Open ? Math.Max(0, day.DayNumber - DueOn.DayNumber) : 0;

    public void Complete(ReviewOutcome outcome, DateOnly reviewedOn, string? notes, DateOnly today, Actor by, DateTimeOffset now)
    {
        if (State != ReviewState.Open)
            throw new RuleBrokenException(new ReviewNotOpen());
        if (reviewedOn > today)
            throw new RuleBrokenException(new ReviewedInTheFuture());
        if (string.IsNullOrWhiteSpace(notes))
            throw new RuleBrokenException(new ReviewNotesMissing());

        State = ReviewState.Done;
        Outcome = outcome;
        ReviewedOn = reviewedOn;
        Reviewer = by.Name;
        Notes = notes.Trim();
        DaysLate = Math.Max(0, reviewedOn.DayNumber - DueOn.DayNumber);
        Raise(new ReviewCompleted(PolicyId, outcome, DueOn, reviewedOn, DaysLate.Value), by, now, Notes);
    }

    /// <summary>
    /// A new version was published. A scheduled review that was overdue is done by it, late; one still to come moves to the version's
    /// own date, and one without such a date is no longer needed. Reviews raised for a reason stay open: only a person can say they are answered.
    /// </summary>
    /// <returns>True when the review now stands for the new version's date.</returns>
    public bool NewVersionPublished(int number, DateOnly? nextReviewOn, DateOnly today, Actor by, DateTimeOffset now)
    {
        if (State != ReviewState.Open || Trigger != ReviewTrigger.Scheduled)
            return false;

        var because = FormattableString.Invariant($"Version {number} was published");
        if (DueOn < today)
        {
            Complete(ReviewOutcome.Revise, today, because, today, by, now);
            return false;
        }

        if (nextReviewOn is not DateOnly next)
        {
            NoLongerNeeded(because, by, now);
            return false;
        }

        var before = DueOn;
        DueOn = next;
        Raise(new ReviewMoved(PolicyId, before, next), by, now, because);
        return true;
    }

    public void NoLongerNeeded(string? reason, Actor by, DateTimeOffset now)
    {
        reason = ReasonMissing.Require(reason);
        if (State != ReviewState.Open)
            throw new RuleBrokenException(new ReviewNotOpen());

        State = ReviewState.NotNeeded;
        Raise(new ReviewNoLongerNeeded(PolicyId, DueOn), by, now, reason);
    }
}
