using SafeguardingPortal.Domain.Reviews;

namespace SafeguardingPortal.Web.Commands.SeedDemo.Stories;

/// <summary>Policies are reviewed: on time, late, because something happened, or not yet.</summary>
internal sealed class ReviewStory(DemoWorld world, IReadOnlyList<ToldPolicy> policies)
{
    public void Tell()
    {
        foreach (var policy in policies.Where(told =>
            told.Plan.PublishedDaysAgo is not null && told.Policy.ReviewPeriodMonths is not null))
            KeepPromise(policy);
        foreach (var raised in world.Plan.RaisedReviews)
            Raise(raised);
    }

    private void KeepPromise(ToldPolicy told)
    {
        var published = world.Calendar.DaysAgo(told.Plan.PublishedDaysAgo!.Value);
        var review = Schedule(told, told.Versions[0].NextReviewOn!.Value, world.At(published, 15, 45));
        foreach (var late in told.Plan.ReviewedDaysLate)
        {
            var day = late > 0
                ? world.Calendar.After(review.DueOn.AddDays(late - 1), 1)
                : world.Calendar.Until(review.DueOn.AddDays(late));
            var at = world.At(day, 16, 10);
            review.Complete(ReviewOutcome.NoChange, day, "Read through at the staff meeting. It says what we do.", day,
                world.As("manager", at), at);
            review = Schedule(told, ReviewDates.NextAfter(day, told.Policy.ReviewPeriodMonths)!.Value, at);
        }

        if (told.Plan.RevisedDaysAgo is not { } revisedDaysAgo)
            return;

        var revised = world.Calendar.DaysAgo(revisedDaysAgo);
        var then = world.At(revised, 15, 45);
        if (!review.NewVersionPublished(2, told.Versions[1].NextReviewOn, revised, world.As("manager", then), then))
            Schedule(told, told.Versions[1].NextReviewOn!.Value, then);
    }

    private Review Schedule(ToldPolicy told, DateOnly dueOn, DateTimeOffset at) =>
        world.Tell(Review.Schedule(world.NewId(), world.Setting.Id, told.Policy.Id, dueOn, world.As("manager", at), at));

    private void Raise(DemoRaisedReview raised)
    {
        var policy = policies.Single(told => told.Plan.Starter == raised.Starter).Policy;
        var day = world.Calendar.DaysAgo(raised.RaisedDaysAgo);
        var at = world.At(day, 17, 0);
        var review = world.Tell(Review.RaiseNow(
            world.NewId(), world.Setting.Id, policy.Id, raised.Trigger, day.AddDays(28), raised.Because, day,
            world.As("manager", at), at));
        if (raised.DoneDaysAgo is not { } doneDaysAgo)
            return;

        var done = world.Calendar.DaysAgo(doneDaysAgo);
        review.Complete(raised.Outcome, done, raised.Notes, done, world.As("manager", world.At(done, 16, 30)), world.At(done, 16, 30));
    }
}
