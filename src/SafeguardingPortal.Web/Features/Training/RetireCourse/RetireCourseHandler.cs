using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Training.RetireCourse;

public sealed class RetireCourseHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, RetireCourseForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var course = await db.Courses.FirstOrDefaultAsync(found => found.Id == id, ct) ?? throw new RecordNotFoundException();
        db.Expect(course, form.Version);
        course.Retire(form.Reason, me.Actor, clock.Now, clock.Today);
        await db.SaveChangesAsync(ct);
    }
}
