using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Training;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Training.RecordAttendance;

public sealed class RecordAttendanceHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    /// <summary>All or none: where one of the people cannot be recorded, nobody is.</summary>
    /// <returns>How many people were recorded.</returns>
    public async Task<int> HandleAsync(RecordAttendanceForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var course = await db.Courses.FirstOrDefaultAsync(found => found.Id == form.CourseId, ct) ?? throw new RecordNotFoundException();
        var people = await db.People.Where(person => form.People.Contains(person.Id)).OrderBy(person => person.SearchName)
            .ToListAsync(ct);
        if (people.Count != form.People.Distinct().Count())
            throw new RecordNotFoundException();

        var earlier = (await db.Attendances
                .Where(attended => attended.CourseId == course.Id && attended.WithdrawnAt == null && form.People.Contains(attended.PersonId))
                .Select(attended => new { attended.PersonId, attended.AttendedOn }).ToListAsync(ct))
            .ToLookup(attended => attended.PersonId, attended => attended.AttendedOn);
        var facts = new AttendanceFacts(form.AttendedOn!.Value, form.Provider, form.Reference, form.GoodUntil);
        db.Attendances.AddRange(people.Select(person => Attendance.Record(
            Ids.New(), course, person, facts, [.. earlier[person.Id]], me.Actor, clock.Now, clock.Today)));
        await db.SaveChangesAsync(ct);
        return people.Count;
    }
}
