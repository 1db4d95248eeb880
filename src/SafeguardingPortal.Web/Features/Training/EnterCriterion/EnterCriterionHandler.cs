using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Training;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Training.EnterCriterion;

public sealed class EnterCriterionHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    /// <param name="id">Null to enter a new one.</param>
    public async Task HandleAsync(Guid? id, EnterCriterionForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (id is null)
        {
            db.TrainingCriteria.Add(TrainingCriterion.Enter(Ids.New(), db.SettingId, form.Entry(), me.Actor, clock.Now));
        }
        else
        {
            var criterion = await db.TrainingCriteria.FirstOrDefaultAsync(found => found.Id == id, ct)
                ?? throw new RecordNotFoundException();
            db.Expect(criterion, form.Version);
            criterion.Check(form.Entry(), form.Reason, me.Actor, clock.Now);
        }

        await db.SaveChangesAsync(ct);
    }
}
