using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Breaches;
using SafeguardingPortal.Domain.Lessons;
using SafeguardingPortal.Domain.Reviews;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.BreachCase;

/// <summary>What came of the lessons of a case, for somebody who was found to be allowed to open it.</summary>
public sealed record LessonLines(IReadOnlyList<LessonLine> Lessons, IReadOnlyList<PolicyLine> Policies)
{
    internal static async Task<LessonLines> ReadAsync(PortalDbContext db, Breach breach, DateOnly today, CancellationToken ct)
    {
        var lessons = await db.Lessons.AsNoTracking().Where(lesson => lesson.FromCaseId == breach.Id)
            .OrderBy(lesson => lesson.DueOn)
            .Select(lesson => new
            {
                Lesson = lesson,
                Owner = db.People.Where(person => person.Id == lesson.OwnerId).Select(person => person.Name).Single(),
                Course = db.Courses.Where(course => course.Id == lesson.CourseId).Select(course => course.Title).FirstOrDefault(),
            })
            .ToListAsync(ct);
        var reviews = await (
            from review in db.Reviews.AsNoTracking()
            join policy in db.Policies on review.PolicyId equals policy.Id
            where review.FromCaseId == breach.Id
            orderby review.DueOn
            select new { review, policy.Title }).ToListAsync(ct);
        var versions = await VersionsAsync(db, [.. reviews.Select(one => one.review)], ct);
        return new(
            [.. lessons.Select(one => LessonLine.Of(one.Lesson, one.Owner, one.Course, today))], [.. reviews.Select(one => PolicyLine.Of(one.review, one.Title, versions.GetValueOrDefault(one.review.Id), today))]);
    }

    // The first version that came after a review which found that the text must change.
    private static async Task<IReadOnlyDictionary<Guid, int?>> VersionsAsync(PortalDbContext db, IReadOnlyList<Review> reviews, CancellationToken ct)
    {
        List<Guid> policies = [.. reviews.Where(review => review.Outcome is ReviewOutcome.Revise).Select(review => review.PolicyId)];
        var published = await db.PolicyVersions.AsNoTracking()
            .Where(version => policies.Contains(version.PolicyId) && version.PublishedAt != null).OrderBy(version => version.PublishedAt)
            .Select(version => new { version.PolicyId, version.Number, version.PublishedAt }).ToListAsync(ct);
        return reviews.Where(review => review.Outcome is ReviewOutcome.Revise).ToDictionary(review => review.Id, review => published
            .FirstOrDefault(version => version.PolicyId == review.PolicyId && SchoolClock.LondonDate(version.PublishedAt!.Value) >= review.ReviewedOn)?.Number);
    }
}

public sealed record LessonLine(Guid Id, string What, string Sort, string Owner, DateOnly DueOn, string? Done, string Kind, string Status)
{
    internal static LessonLine Of(Lesson lesson, string owner, string? course, DateOnly today)
    {
        var (kind, status) = lesson.DoneAt is not null ? ("kept", "Done")
            : lesson.DueOn < today ? ("overdue", "Overdue")
            : lesson.DueOn == today ? ("due", "Due today") : ("info", "Planned");
        var done = lesson.DoneAt is { } at ? $"{lesson.DoneBy}, {Words.Date(at)}: {lesson.Done}{(course is null ? "" : $" Course changed: {course}.")}" : null;
        return new(lesson.Id, lesson.What, lesson.Kind.Label(), owner, lesson.DueOn, done, kind, status);
    }
}

/// <summary>A review of a policy that the case raised.</summary>
public sealed record PolicyLine(Guid PolicyId, string Policy, string? LookAt, DateOnly DueOn, string? Done, int? Version, string Kind, string Status)
{
    internal static PolicyLine Of(Review review, string policy, int? version, DateOnly today)
    {
        var (kind, status) = review.State switch
        {
            ReviewState.Done => ("kept", "Reviewed"),
            ReviewState.NotNeeded => ("quiet", "No longer needed"),
            ReviewState.Open => review.DueOn < today ? ("overdue", "Overdue") : ("info", "To be reviewed"),
            _ => throw new ArgumentOutOfRangeException(nameof(review)),
        };
        var done = review.ReviewedOn is { } day ? $"{review.Reviewer}, {Words.Date(day)}: {review.Outcome!.Value.Label().ToLowerInvariant()}" : null;
        return new(review.PolicyId, policy, review.RaisedBecause, review.DueOn, done, version, kind, status);
    }
}
