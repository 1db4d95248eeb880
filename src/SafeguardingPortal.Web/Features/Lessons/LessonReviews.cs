using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Calendar;
using SafeguardingPortal.Domain.Reviews;
using SafeguardingPortal.Web.Platform.Evidence;

namespace SafeguardingPortal.Web.Features.Lessons;

/// <summary>A policy that a lesson asked to look at again, and what came of it.</summary>
/// <param name="Published">A new version followed.</param>
internal sealed record LessonReview(bool InTime, bool Published);

/// <summary>Reviews that lessons of cases raised, with the version that followed where one had to.</summary>
internal sealed class LessonReviews(PortalDbContext db)
{
    // As long as the review itself may take: a house figure, no guidance names one.
    private const int DaysToPublish = 28;

    public async Task<IReadOnlyList<LessonReview>> ReadAsync(EvidenceScope scope, IQueryable<Guid> cases, CancellationToken ct)
    {
        var reviews = await db.Reviews.AsNoTracking()
            .Where(review => review.FromCaseId != null && cases.Contains(review.FromCaseId.Value))
            .Where(review => review.DueOn >= scope.From && review.DueOn <= scope.Until)
            .Where(review => review.State == ReviewState.Done || (review.State == ReviewState.Open && review.DueOn < scope.Today))
            .Select(review => new { review.PolicyId, review.Outcome, review.ReviewedOn, review.DaysLate }).ToListAsync(ct);
        List<Guid> policies = [.. reviews.Where(review => review.Outcome == ReviewOutcome.Revise).Select(review => review.PolicyId).Distinct()];
        var versions = await db.PolicyVersions.AsNoTracking()
            .Where(version => policies.Contains(version.PolicyId) && version.PublishedAt != null)
            .Select(version => new { version.PolicyId, PublishedAt = version.PublishedAt!.Value }).ToListAsync(ct);

        List<LessonReview> read = [];
        foreach (var review in reviews)
        {
            var inTime = review.DaysLate == 0;
            if (review is not { Outcome: ReviewOutcome.Revise, ReviewedOn: { } reviewed })
            {
                read.Add(new(inTime, false));
                continue;
            }

            var followed = versions.Where(version => version.PolicyId == review.PolicyId).Select(version => London.Date(version.PublishedAt))
                .Where(day => day >= reviewed).Order().Cast<DateOnly?>().FirstOrDefault();
            // Still being written, and there is time: neither kept nor broken.
            if (followed is null && scope.Today <= reviewed.AddDays(DaysToPublish))
                continue;
            read.Add(new(inTime && followed <= reviewed.AddDays(DaysToPublish), followed is not null));
        }

        return read;
    }
}
