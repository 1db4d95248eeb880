using SafeguardingPortal.Domain.Reviews;
using SafeguardingPortal.Web.Platform.Paging;

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
    string? Reviewer, ReviewOutcome? Outcome, int? DaysLate)
{
    public int DaysOverdueOn(DateOnly today) => State == ReviewState.Open ? Math.Max(0, today.DayNumber - DueOn.DayNumber) : 0;
}
