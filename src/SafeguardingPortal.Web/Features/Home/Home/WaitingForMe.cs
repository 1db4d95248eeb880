using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Reviews;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Home.Home;

/// <summary>What others cannot go on with until this person acts. Counts and dates only: nothing here tells what a record is about.</summary>
internal sealed class WaitingForMe(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    private const int ReviewsSeenAhead = 30;

    public async Task<List<HomeTask>> FindAsync(CancellationToken ct)
    {
        var tasks = new List<HomeTask>();
        if (me.May(Permission.CompleteReviews))
            await AddReviewsAsync(tasks, ct);
        return tasks;
    }

    private async Task AddReviewsAsync(List<HomeTask> tasks, CancellationToken ct)
    {
        var (today, soon) = (clock.Today, clock.Today.AddDays(ReviewsSeenAhead));
        var dates = await db.Reviews.Where(review => review.State == ReviewState.Open && review.DueOn <= soon)
            .GroupBy(review => 1)
            .Select(group => new { Count = group.Count(), Late = group.Count(review => review.DueOn < today), First = group.Min(review => review.DueOn) })
            .SingleOrDefaultAsync(ct);
        if (dates is not null)
            tasks.Add(Task(Words.Count(dates.Count, "policy review"), dates.Late, dates.First, "/reviews", "Review"));
    }

    private static HomeTask Task(string what, int late, DateOnly first, string path, string verb) => late > 0
        ? new HomeTask(what, "overdue", $"{late} late", path, verb)
        : new HomeTask(what, "due", $"by {Words.Date(first)}", path, verb);
}
