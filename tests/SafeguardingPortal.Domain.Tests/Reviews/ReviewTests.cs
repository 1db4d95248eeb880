using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Reviews;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Domain.Tests.Reviews;

public sealed class ReviewTests
{
    private static readonly Actor Dsl = new(Guid.NewGuid(), "Jo Marsh", new HashSet<Role> { Role.Dsl });
    private static readonly DateTimeOffset Now = new(2026, 5, 11, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 5, 11);

    [Theory]
    [InlineData(10, 0, "on time")]
    [InlineData(0, 0, "on time")]
    [InlineData(-1, 1, "1 day late")]
    [InlineData(-338, 338, "338 days late")]
    public void Lateness_stays_on_the_record(int dueInDays, int daysLate, string words)
    {
        var review = DueIn(dueInDays);

        review.Complete(ReviewOutcome.NoChange, Today, "Read against the new guidance", Today, Dsl, Now);

        Assert.Equal(daysLate, review.DaysLate);
        Assert.Equal(ReviewState.Done, review.State);
        Assert.Contains(words, review.Raised[^1].What.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("already done", typeof(ReviewNotOpen))]
    [InlineData("tomorrow", typeof(ReviewedInTheFuture))]
    [InlineData("no notes", typeof(ReviewNotesMissing))]
    public void Completing_is_refused_when(string flaw, Type refusal)
    {
        var review = DueIn(5);
        if (flaw == "already done")
            review.Complete(ReviewOutcome.NoChange, Today, "Looked", Today, Dsl, Now);

        Refused(refusal, () => review.Complete(
            ReviewOutcome.Revise, flaw == "tomorrow" ? Today.AddDays(1) : Today, flaw == "no notes" ? " " : "Looked", Today, Dsl, Now));
    }

    [Theory]
    [InlineData(ReviewTrigger.Guidance, 0, "New edition", null)]
    [InlineData(ReviewTrigger.LessonLearnt, 28, "Debrief of a breach", null)]
    [InlineData(ReviewTrigger.AdHoc, 0, " ", typeof(ReasonMissing))]
    [InlineData(ReviewTrigger.Scheduled, 0, "Because", typeof(TriggerMissing))]
    [InlineData(ReviewTrigger.LocalConcern, -1, "Because", typeof(ReviewDueInThePast))]
    public void A_review_outside_the_cycle_carries_its_reason(ReviewTrigger trigger, int dueInDays, string reason, Type? refusal)
    {
        Review Raise() => Review.RaiseNow(
            Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), trigger, Today.AddDays(dueInDays), reason, Today, Dsl, Now);

        if (refusal is not null)
            Refused(refusal, () => Raise());
        else
            Assert.Equal((reason, "Jo Marsh"), (Raise().RaisedBecause, Raise().RaisedBy));
    }

    [Theory]
    [InlineData("overdue by 40 days", -40, true, ReviewState.Done, false)]
    [InlineData("due today", 0, true, ReviewState.Open, true)]
    [InlineData("still to come", 60, true, ReviewState.Open, true)]
    [InlineData("still to come, but reviewed as required from now on", 60, false, ReviewState.NotNeeded, false)]
    public void A_new_version_answers_the_promised_review(string words, int dueInDays, bool promised, ReviewState state, bool carriesOn)
    {
        Assert.NotEmpty(words);
        var review = DueIn(dueInDays);
        DateOnly? next = promised ? Today.AddMonths(12) : null;

        Assert.Equal(carriesOn, review.NewVersionPublished(2, next, Today, Dsl, Now));

        Assert.Equal(state, review.State);
        if (carriesOn)
            Assert.Equal(next, review.DueOn);
        if (state == ReviewState.Done)
            Assert.Equal((40, ReviewOutcome.Revise), (review.DaysLate, review.Outcome));
    }

    [Fact]
    public void A_review_raised_for_a_reason_is_not_answered_by_a_new_version_alone()
    {
        var review = Review.RaiseNow(
            Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), ReviewTrigger.LocalConcern, Today, "A concern", Today, Dsl, Now);

        Assert.False(review.NewVersionPublished(2, Today.AddMonths(12), Today, Dsl, Now));
        Assert.Equal(ReviewState.Open, review.State);
    }

    [Theory]
    [InlineData(12, "2027-05-11", null)]
    [InlineData(12, "2027-05-12", typeof(NextReviewDateTooLate))]
    [InlineData(12, "2026-05-11", typeof(NextReviewDateTooEarly))]
    [InlineData(12, null, typeof(NextReviewDateMissing))]
    [InlineData(null, null, null)]
    [InlineData(null, "2030-01-01", null)]
    public void The_next_date_keeps_the_period(int? months, string? next, Type? refusal)
    {
        DateOnly? date = next is null ? null : DateOnly.Parse(next, System.Globalization.CultureInfo.InvariantCulture);
        if (refusal is null)
            Assert.Equal(date, ReviewDates.Check(date, Today, months, Today));
        else
            Refused(refusal, () => ReviewDates.Check(date, Today, months, Today));
    }

    private static Review DueIn(int days) =>
        Review.Schedule(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Today.AddDays(days), Dsl, Now);

    private static void Refused(Type refusal, Action act) => Assert.IsType(refusal, Assert.Throws<RuleBrokenException>(act).Refusal);
}
