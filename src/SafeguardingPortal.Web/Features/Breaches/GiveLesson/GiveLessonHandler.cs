using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Lessons;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.GiveLesson;

public sealed class GiveLessonHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, Guid lessonId, GiveLessonForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var breach = await db.OpenCaseAsync(id, me, ct);
        var lesson = await db.Lessons.SingleOrDefaultAsync(one => one.Id == lessonId && one.FromCaseId == id, ct) ?? throw new RecordNotFoundException();
        db.Expect(lesson, form.Version);
        if (!await db.WorkingOn(clock.Today).AnyAsync(person => person.Id == form.OwnerId, ct))
            throw new RuleBrokenException(new LessonOwnerUnfit());
        lesson.GiveTo(breach, form.OwnerId!.Value, form.Reason!, me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
