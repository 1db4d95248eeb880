using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Data.Lessons;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Lessons.FinishLesson;

public sealed class FinishLessonHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, FinishLessonForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var lesson = await db.LessonsKnownTo(me.Actor).SingleOrDefaultAsync(one => one.Id == id, ct) ?? throw new RecordNotFoundException();
        db.Expect(lesson, form.Version);
        if (form.CourseId is { } course && !await db.Courses.AnyAsync(one => one.Id == course, ct))
            throw new RecordNotFoundException();
        lesson.Finish(form.Done!, me.Actor, clock.Now, form.CourseId);
        await db.SaveChangesAsync(ct);
    }
}
