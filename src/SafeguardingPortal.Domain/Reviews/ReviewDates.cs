using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Reviews;

/// <summary>When the next review falls due, from the review period in months (null: as required).</summary>
public static class ReviewDates
{
    public static DateOnly? NextAfter(DateOnly reviewedOn, int? periodMonths) =>
        periodMonths is int months ? reviewedOn.AddMonths(months) : null;

    /// <summary>Checks the date a person chose: needed where there is a period, never later than the period allows (C028).</summary>
    /// <exception cref="RuleBrokenException">The date is missing, not after today, or too late.</exception>
    public static DateOnly? Check(DateOnly? chosen, DateOnly reviewedOn, int? periodMonths, DateOnly today)
    {
        var latest = NextAfter(reviewedOn, periodMonths);
        if (chosen is null && periodMonths is int months)
            throw new RuleBrokenException(new NextReviewDateMissing(months));
        if (chosen <= today)
            throw new RuleBrokenException(new NextReviewDateTooEarly());
        if (chosen > latest)
            throw new RuleBrokenException(new NextReviewDateTooLate(latest.Value));
        return chosen;
    }
}
