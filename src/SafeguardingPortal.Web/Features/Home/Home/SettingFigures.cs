using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Reviews;
using SafeguardingPortal.Web.Platform.Display;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Home.Home;

/// <summary>The setting's state in four figures, each with its last eight weeks.</summary>
internal sealed class SettingFigures(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    private const int Weeks = 8;

    public async Task<List<Measure>> FindAsync(CancellationToken ct) => [await ReviewsAsync(ct)];

    private IEnumerable<DateOnly> Days => Enumerable.Range(0, Weeks).Select(week => clock.Today.AddDays(-7 * (Weeks - 1 - week)));

    private async Task<Measure> ReviewsAsync(CancellationToken ct)
    {
        _ = me;
        var begin = clock.Today.AddDays(-7 * Weeks);
        var reviews = await db.Reviews
            .Where(review => review.State == ReviewState.Open || (review.State == ReviewState.Done && review.ReviewedOn >= begin))
            .Select(review => new { review.DueOn, review.ReviewedOn })
            .ToListAsync(ct);
        var late = Days.Select(day => reviews.Count(review => review.DueOn < day && (review.ReviewedOn == null || review.ReviewedOn > day))).ToList();
        var open = reviews.Count(review => review.ReviewedOn == null);
        return new Measure(
            "Reviews", $"{late[^1]}", $"overdue of {open} open", late[^1] == 0 ? "kept" : "overdue", late[^1] == 0 ? "In time" : "Overdue", late,
            Moved(late), "/reviews");
    }

    private static string Moved(List<int> values) => $"{values[0]} eight weeks ago, {values[^1]} now";
}
