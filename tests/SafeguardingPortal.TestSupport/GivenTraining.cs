using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Domain.SignOffs;
using SafeguardingPortal.Domain.Training;

namespace SafeguardingPortal.TestSupport;

/// <summary>Courses and attendance that a test starts from.</summary>
public static class GivenTraining
{
    /// <summary>A course that everyone (unless told otherwise) has had to hold for a year, within 28 days.</summary>
    public static async Task<Guid> CourseAsync(
        this TestSetting setting, string title = "Safeguarding", Audience? mustHold = null, CourseExpiry expiry = CourseExpiry.AfterMonths,
        int months = 24)
    {
        ArgumentNullException.ThrowIfNull(setting);
        var id = Ids.New();
        await setting.SaveAsync(db => db.Courses.Add(Course.Offer(
            id, setting.Id,
            new CourseTerms(title, null, null, expiry, expiry == CourseExpiry.AfterMonths ? months : null, 28, mustHold ?? Audience.All), Ids.New,
            Actor.Portal, TestClock.Start.AddYears(-1), TestClock.Today.AddYears(-1))));
        return id;
    }

    /// <summary>The person attended the course on that day.</summary>
    public static async Task<Guid> AttendedAsync(this TestPerson person, Guid courseId, DateOnly on, DateOnly? goodUntil = null)
    {
        ArgumentNullException.ThrowIfNull(person);
        var id = Ids.New();
        await person.Setting.QueryAsync(async db =>
        {
            var course = await db.Courses.SingleAsync(found => found.Id == courseId);
            var member = await db.People.SingleAsync(found => found.Id == person.Id);
            db.Attendances.Add(Attendance.Record(
                id, course, member, new AttendanceFacts(on, "Elmfold Training", null, goodUntil), [], Actor.Portal, TestClock.Start,
                TestClock.Today));
            return await db.SaveChangesAsync();
        });
        return id;
    }
}
