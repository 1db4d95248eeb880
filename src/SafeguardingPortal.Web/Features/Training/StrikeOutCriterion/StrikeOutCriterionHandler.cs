using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Training.StrikeOutCriterion;

public sealed class StrikeOutCriterionHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, StrikeOutCriterionForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var criterion = await db.TrainingCriteria.FirstOrDefaultAsync(found => found.Id == id, ct) ?? throw new RecordNotFoundException();
        db.Expect(criterion, form.Version);
        criterion.StrikeOut(form.Reason, me.Actor, clock.Now, clock.Today);
        await db.SaveChangesAsync(ct);
    }
}
