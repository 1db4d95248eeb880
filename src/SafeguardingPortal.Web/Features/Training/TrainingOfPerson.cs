using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Training;
using SafeguardingPortal.Domain.Training;

namespace SafeguardingPortal.Web.Features.Training;

/// <summary>How one person stands, course by course, and what they attended.</summary>
public sealed record TrainingOfPerson(Guid PersonId, IReadOnlyList<CourseStanding> Courses, IReadOnlyList<AttendanceLine> Attended)
{
    public IEnumerable<CourseStanding> Needed => Courses.Where(line => line.Standing.State != Standing.NotNeeded);

    internal static async Task<TrainingOfPerson> ReadAsync(PortalDbContext db, Guid personId, DateOnly today, CancellationToken ct)
    {
        var courses = await db.CoursesOnOfferAsync(ct);
        var standings = await db.StandingsAsync([personId], courses, today, ct);
        var attended = await (
            from attendance in db.Attendances.AsNoTracking()
            join course in db.Courses on attendance.CourseId equals course.Id
            where attendance.PersonId == personId
            orderby attendance.AttendedOn descending, attendance.RecordedAt descending
            select new AttendanceLine(
                attendance.Id, course.Title, attendance.AttendedOn, attendance.GoodUntil, attendance.Provider, attendance.Reference,
                attendance.FileId != null, attendance.WithdrawnAt, attendance.WithdrawnBecause)).ToListAsync(ct);
        return new TrainingOfPerson(
            personId,
            [.. courses.Select(course => new CourseStanding(course.Id, course.Title, course.Covers, standings[(personId, course.Id)]))],
            attended);
    }
}

public sealed record CourseStanding(Guid CourseId, string Course, string? Covers, TrainingStanding Standing);

public sealed record AttendanceLine(
    Guid Id, string Course, DateOnly AttendedOn, DateOnly? GoodUntil, string Provider, string? Reference, bool HasFile,
    DateTimeOffset? WithdrawnAt, string? WithdrawnBecause);
