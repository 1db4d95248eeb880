using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Figures;
using SafeguardingPortal.Domain.Access;
using SafeguardingPortal.Domain.Figures;
using SafeguardingPortal.Domain.Policies.Promises;
using SafeguardingPortal.Web.Platform.Evidence;

namespace SafeguardingPortal.Web.Features.Lessons;

/// <summary>
/// What was learnt from reports was carried out by its day: training, a technical change, or a policy looked at again and, where that found it
/// wanting, a new version published (C232, C233). Coarse numbers only, and no report about a reader counts: a lesson would tell them of it.
/// </summary>
public sealed class LessonsCarriedOutEvidence(PortalDbContext db) : IPromiseEvidence
{
    private const string NotCounted = "Lessons of reports about those who read this are not counted.";

    public string Key => "lessons-carried-out";

    public string Label => "Lessons carried out";

    public string Shows =>
        "Each lesson of a report was carried out by its day. A policy that had to change has its new version within four weeks of the review. " + NotCounted;

    public IReadOnlyList<string> Recognises => ["lessons learn", "curriculum change", "debrief"];

    public async Task<EvidenceReading> ReadAsync(EvidenceScope scope, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var cases = await CasesAsync(scope, ct);
        var actions = await db.Lessons.AsNoTracking()
            .Where(lesson => lesson.DueOn >= scope.From && lesson.DueOn <= scope.Until && cases.Contains(lesson.FromCaseId))
            .Where(lesson => lesson.DoneAt != null || lesson.DueOn < scope.Today)
            .Select(lesson => new CarriedOut(lesson.DueOn, lesson.DoneAt, lesson.CourseId != null)).ToListAsync(ct);
        var reviews = await new LessonReviews(db).ReadAsync(scope, cases, ct);
        var all = actions.Count + reviews.Count;
        if (all == 0)
            return EvidenceReading.Nothing($"No lesson was due. {NotCounted}", scope.Period);

        var kept = actions.Count(action => action.InTime) + reviews.Count(review => review.InTime);
        return new EvidenceReading(
            PromiseStates.Of(kept, all),
            $"{SmallNumbers.Show(kept)} carried out in time, {SmallNumbers.Show(all - kept)} late; "
            + $"{SmallNumbers.Show(reviews.Count(review => review.Published))} led to a new version of a policy, {SmallNumbers.Show(actions.Count(action => action.ChangedCourse))} to a changed course. {NotCounted}",
            scope.Period)
        {
            Behind = new("/lessons?done=true", Permission.SeeReviewRegister),
        };
    }

    // Those that went the ordinary way and are about nobody who may read the figure.
    private async Task<IQueryable<Guid>> CasesAsync(EvidenceScope scope, CancellationToken ct) =>
        db.BreachesToCount(await db.LeftOutAsync(scope, ct)).Select(breach => breach.Id);

    private sealed record CarriedOut(DateOnly DueOn, DateTimeOffset? DoneAt, bool ChangedCourse)
    {
        public bool InTime => DoneAt is { } done && Domain.Calendar.London.Date(done) <= DueOn;
    }
}
