using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.People.EndLongAbsence;

public sealed class EndLongAbsenceHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, EndLongAbsenceForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var person = await db.People.Include(found => found.Absences).FirstOrDefaultAsync(found => found.Id == id, ct)
            ?? throw new RecordNotFoundException();
        db.Expect(person, form.Version);
        person.EndAbsence(form.LastDay!.Value, me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
