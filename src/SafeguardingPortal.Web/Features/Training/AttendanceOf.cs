using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Training;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Training;

/// <summary>An attendance with the names that belong to it.</summary>
internal sealed record AttendanceOf(Attendance Attendance, string Person, string Course)
{
    /// <exception cref="RecordNotFoundException">There is none of that identifier in this setting.</exception>
    public static async Task<AttendanceOf> FindAsync(PortalDbContext db, Guid id, CancellationToken ct)
    {
        var found = await (
            from attendance in db.Attendances
            join person in db.People on attendance.PersonId equals person.Id
            join course in db.Courses on attendance.CourseId equals course.Id
            where attendance.Id == id
            select new { attendance, person.Name, course.Title }).FirstOrDefaultAsync(ct) ?? throw new RecordNotFoundException();
        return new AttendanceOf(found.attendance, found.Name, found.Title);
    }
}
