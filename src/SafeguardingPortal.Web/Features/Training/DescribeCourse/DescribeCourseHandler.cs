using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Training;
using SafeguardingPortal.Web.Features.Shared;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Training.DescribeCourse;

public sealed class DescribeCourseHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    /// <param name="id">Null to enter a new course.</param>
    public async Task HandleAsync(Guid? id, DescribeCourseForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        // A criterion of another setting, or one struck out, is none.
        if (!await db.TrainingCriteria.AnyAsync(criterion => criterion.Id == form.CriterionId && criterion.StruckOutOn == null, ct))
            form.CriterionId = null;

        var terms = form.ToTerms(await db.UnitsToChooseAsync(me.Setting, ct));
        if (id is null)
        {
            db.Courses.Add(Course.Offer(Ids.New(), db.SettingId, terms, Ids.New, me.Actor, clock.Now, clock.Today));
        }
        else
        {
            var course = await db.Courses.Include(found => found.Needs).FirstOrDefaultAsync(found => found.Id == id, ct)
                ?? throw new RecordNotFoundException();
            db.Expect(course, form.Version);
            course.Change(terms, form.Reason, Ids.New, me.Actor, clock.Now, clock.Today);
        }

        await db.SaveChangesAsync(ct);
    }
}
