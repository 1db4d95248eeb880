using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.People.NoteLongAbsence;

public sealed class NoteLongAbsenceHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, NoteLongAbsenceForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var person = await db.People.Include(found => found.Absences).FirstOrDefaultAsync(found => found.Id == id, ct)
            ?? throw new RecordNotFoundException();
        db.Expect(person, form.Version);
        person.BeginAbsence(Ids.New(), form.From!.Value, form.Until, form.Reason, me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
