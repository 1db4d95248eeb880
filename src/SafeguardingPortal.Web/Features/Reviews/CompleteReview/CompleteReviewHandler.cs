using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Reviews;
using SafeguardingPortal.Domain.Reviews;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Reviews.CompleteReview;

public sealed class CompleteReviewHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    /// <returns>The policy to revise; null when nothing needs changing.</returns>
    public async Task<Guid?> HandleAsync(Guid reviewId, CompleteReviewForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var review = await db.ReviewsKnownTo(me.Actor).FirstOrDefaultAsync(review => review.Id == reviewId, ct)
            ?? throw new RecordNotFoundException();
        var policy = await db.Policies.AsNoTracking().SingleAsync(policy => policy.Id == review.PolicyId, ct);
        db.Expect(review, form.Version);

        var (now, today) = (clock.Now, clock.Today);
        review.Complete(form.Outcome!.Value, form.ReviewedOn!.Value, form.Notes, today, me.Actor, now);
        if (review.Trigger == ReviewTrigger.Scheduled
            && ReviewDates.Check(form.NextReviewOn, form.ReviewedOn.Value, policy.ReviewPeriodMonths, today) is { } next)
        {
            db.Reviews.Add(Review.Schedule(Ids.New(), review.SettingId, policy.Id, next, me.Actor, now));
        }

        await db.SaveChangesAsync(ct);
        return form.Outcome == ReviewOutcome.Revise ? policy.Id : null;
    }
}
