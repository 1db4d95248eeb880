using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Training.WithdrawAttendance;

public sealed class WithdrawAttendanceHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    /// <returns>Whose attendance it was.</returns>
    public async Task<Guid> HandleAsync(Guid id, WithdrawAttendanceForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var found = await AttendanceOf.FindAsync(db, id, ct);
        db.Expect(found.Attendance, form.Version);
        found.Attendance.Withdraw(found.Person, found.Course, form.Reason, me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
        return found.Attendance.PersonId;
    }
}
