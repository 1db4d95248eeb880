using Microsoft.AspNetCore.DataProtection;
using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Features.Shared;
using SafeguardingPortal.Web.Platform.Files;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Training.KeepCertificate;

public sealed class KeepCertificateHandler(
    PortalDbContext db, CurrentPerson me, SchoolClock clock, IMalwareScanner scanner, IDataProtectionProvider keys)
{
    /// <returns>Whose certificate it is.</returns>
    public async Task<Guid> HandleAsync(Guid id, KeepCertificateForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var found = await AttendanceOf.FindAsync(db, id, ct);
        db.Expect(found.Attendance, form.Version);
        var file = (await scanner.CheckAsync(form.Files, forgetNames: false, ct))[0];
        found.Attendance.KeepCertificate(found.Person, found.Course, file.Described, me.Actor, clock.Now);
        db.KeepSealed(file, keys);
        await db.SaveChangesAsync(ct);
        return found.Attendance.PersonId;
    }
}
