using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Lessons;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Breaches.PlanLesson;

public sealed class PlanLessonHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, PlanLessonForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var breach = await db.OpenCaseAsync(id, me, ct);
        if (!await db.People.AnyAsync(person => person.Id == form.OwnerId, ct))
            throw new RuleBrokenException(new LessonOwnerUnfit());
        db.Lessons.Add(Lesson.From(Ids.New(), breach, form.ToLesson(), me.Actor, clock.Now));
        await db.SaveChangesAsync(ct);
    }
}
