using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Policies;
using SafeguardingPortal.Domain.Reviews;
using SafeguardingPortal.Domain.Shared;

namespace SafeguardingPortal.Web.Features.Policies;

/// <summary>A version in force carries on the schedule of reviews.</summary>
internal static class NextReviewPromise
{
    /// <param name="today">The London date.</param>
    public static async Task MakeAsync(
        PortalDbContext db, PolicyVersion published, DateOnly today, Actor by, DateTimeOffset now, CancellationToken ct)
    {
        var open = await db.Reviews.FirstOrDefaultAsync(
            review => review.PolicyId == published.PolicyId && review.State == ReviewState.Open
                && review.Trigger == ReviewTrigger.Scheduled,
            ct);
        var carriesOn = open?.NewVersionPublished(published.Number, published.NextReviewOn, today, by, now) ?? false;
        if (!carriesOn && published.NextReviewOn is { } next)
            db.Reviews.Add(Review.Schedule(Ids.New(), published.SettingId, published.PolicyId, next, by, now));
    }
}
