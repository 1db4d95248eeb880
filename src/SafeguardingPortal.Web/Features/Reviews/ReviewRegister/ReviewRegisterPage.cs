using SafeguardingPortal.Domain.Reviews;
using SafeguardingPortal.Web.Platform.Paging;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Reviews.ReviewRegister;

public enum ReviewView
{
    /// <summary>Everything still to do, the latest first.</summary>
    Open,
    Overdue,
    Done,
}

public sealed record ReviewRegisterPage(ReviewView View, string? Search, int Overdue, PagedList<ReviewLine> Reviews, bool MayComplete);

public sealed record ReviewLine(
    Guid Id, Guid PolicyId, string Policy, ReviewTrigger Trigger, string? Because, DateOnly DueOn, ReviewState State, DateOnly? ReviewedOn,
    string? Reviewer, ReviewOutcome? Outcome, int? DaysLate, Guid? CaseId, string? Case)
{
    // The first mail about a review goes out eight weeks ahead; four weeks ahead it is work for this month.
    private const int DaysSeenAhead = 28;

    /// <summary>How a review that is still to do stands on a day, and how loudly to say it.</summary>
    public (string Kind, string Word) StandingOn(DateOnly today) => (today.DayNumber - DueOn.DayNumber) switch
    {
        > 0 and var late => ("overdue", $"{Words.Count(late, "day")} late"),
        0 => ("due", "Due today"),
        >= -DaysSeenAhead => ("due", "Due soon"),
        _ => ("quiet", "Not yet due"),
    };
}
