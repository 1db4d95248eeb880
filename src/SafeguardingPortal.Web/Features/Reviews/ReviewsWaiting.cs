using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Reviews;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Reviews;
using SafeguardingPortal.Web.Platform.Tasks;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Reviews;

/// <summary>Reviews of policies that are due within a month.</summary>
public sealed class ReviewsWaiting(PortalDbContext db, CurrentPerson me, SchoolClock clock) : IHomeTasks
{
    public HomeGroup Group => HomeGroup.Waiting;

    private const int DaysAhead = 30;

    public async Task<IReadOnlyList<HomeTask>> FindAsync(CancellationToken ct)
    {
        if (!me.May(Permission.CompleteReviews))
            return [];
        var (today, soon) = (clock.Today, clock.Today.AddDays(DaysAhead));
        var reviews = await db.ReviewsKnownTo(me.Actor).Where(review => review.State == ReviewState.Open && review.DueOn <= soon)
            .GroupBy(review => 1)
            .Select(group => new
            {
                Count = group.Count(),
                Late = group.Count(review => review.DueOn < today),
                First = group.Min(review => review.DueOn),
            })
            .SingleOrDefaultAsync(ct);
        return reviews is null ? []
            : [HomeTask.ByDay(Words.Count(reviews.Count, "policy review"), reviews.Late, reviews.First, "/reviews", "Review")];
    }
}
