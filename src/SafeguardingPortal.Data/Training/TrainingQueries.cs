using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Domain.Training;

namespace SafeguardingPortal.Data.Training;

/// <summary>
/// Who must hold what, as one query, so that people × courses can be filtered and counted in the database; and how each of some people
/// stands, worked out by <see cref="TrainingStanding"/>. A test walks both over the same cases and finds them equal.
/// </summary>
public static class TrainingQueries
{
    /// <param name="heldOn">The day on which what was attended must still count: today, or some days ahead.</param>
    public static IQueryable<TrainingNeedRow> TrainingNeeds(this PortalDbContext db, DateOnly today, DateOnly heldOn)
    {
        ArgumentNullException.ThrowIfNull(db);
        var lines =
            from course in db.Courses
            where course.RetiredOn == null
            from line in course.Needs
            select new LineOfOwner { OwnerId = course.Id, Line = line };
        return
            from asked in db.WhoIsAsked(lines, today)
            join person in db.People on asked.PersonId equals person.Id
            join course in db.Courses on asked.OwnerId equals course.Id
            select new TrainingNeedRow
            {
                PersonId = person.Id,
                CourseId = course.Id,
                LineManagerId = person.LineManagerId,
                IsAway = person.Absences.Any(away => away.From <= today && (away.Until == null || away.Until >= today)),
                IsHeld = db.Attendances.Any(attended =>
                    attended.PersonId == person.Id && attended.CourseId == course.Id && attended.WithdrawnAt == null
                    && (course.Expiry == CourseExpiry.Never
                        || (course.Expiry == CourseExpiry.AfterMonths && attended.AttendedOn.AddMonths(course.Months!.Value) >= heldOn)
                        || (course.Expiry == CourseExpiry.OnItsOwnDate && attended.GoodUntil >= heldOn))),
            };
    }

    /// <summary>The courses on offer with who must hold them, by title.</summary>
    public static Task<List<Course>> CoursesOnOfferAsync(this PortalDbContext db, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Courses.AsNoTracking().Include(course => course.Needs).Where(course => course.RetiredOn == null)
            .OrderBy(course => course.SearchTitle).ThenBy(course => course.Id).ToListAsync(ct);
    }

    /// <summary>How these people stand with these courses: a fixed number of queries, however many there are.</summary>
    public static async Task<IReadOnlyDictionary<(Guid PersonId, Guid CourseId), TrainingStanding>> StandingsAsync(
        this PortalDbContext db, IReadOnlyCollection<Guid> personIds, IReadOnlyCollection<Course> courses, DateOnly today,
        CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(courses);
        var people = await db.People.AsNoTracking().AsSplitQuery()
            .Include(person => person.Roles).Include(person => person.Sites).Include(person => person.Groups)
            .Include(person => person.Absences)
            .Where(person => personIds.Contains(person.Id)).ToListAsync(ct);
        var attended = (await db.Attendances.AsNoTracking()
                .Where(attendance => personIds.Contains(attendance.PersonId) && attendance.WithdrawnAt == null)
                .Select(attendance => new { attendance.PersonId, attendance.CourseId, attendance.AttendedOn, attendance.GoodUntil })
                .ToListAsync(ct))
            .ToLookup(
                attendance => (attendance.PersonId, attendance.CourseId),
                attendance => new AttendedOnce(attendance.AttendedOn, attendance.GoodUntil));
        return (
            from person in people
            from course in courses
            select KeyValuePair.Create(
                (person.Id, course.Id),
                TrainingStanding.Of(
                    course.Rule, course.NeededSince(person, today), [.. attended[(person.Id, course.Id)]], today)))
            .ToDictionary();
    }
}
