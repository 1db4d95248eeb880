using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Policies.Promises;
using SafeguardingPortal.Domain.Reviews;
using SafeguardingPortal.Web.Platform.Evidence;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Reviews;

/// <summary>Policies are reviewed by the day that was promised (C028, C035).</summary>
public sealed class ReviewsOnTimeEvidence(PortalDbContext db) : IPromiseEvidence
{
    public string Key => "reviews-on-time";

    public string Label => "Reviews on time";

    public string Shows => "Each review of a policy was done by its day. A review that is overdue now counts as late already. "
        + "Reviews that came of a case are left out.";

    public IReadOnlyList<string> Recognises => ["review this policy", "policy will be reviewed", "reviewed", "review"];

    public async Task<EvidenceReading> ReadAsync(EvidenceScope scope, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        // Readers list all but their own: a count of all but some readers' could be set against the list.
        var reviews = db.Reviews.Where(review => review.FromCaseId == null);
        var done = await reviews
            .Where(review => review.State == ReviewState.Done && review.ReviewedOn >= scope.From && review.ReviewedOn <= scope.Until)
            .GroupBy(_ => 1)
            .Select(all => new { Count = all.Count(), Late = all.Count(review => review.DaysLate > 0) })
            .SingleOrDefaultAsync(ct) ?? new { Count = 0, Late = 0 };
        var overdue = await reviews.CountAsync(review => review.State == ReviewState.Open && review.DueOn < scope.Today, ct);
        if (done.Count + overdue == 0)
            return EvidenceReading.Nothing("No review was due.", scope.Period);

        return new EvidenceReading(
            PromiseStates.Of(done.Count - done.Late, done.Count + overdue),
            $"{done.Count - done.Late:N0} of {Words.Count(done.Count, "review")} done in time, {overdue:N0} overdue now", scope.Period)
        {
            Behind = new("/reviews", Permission.SeeReviewRegister),
        };
    }
}
