using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.People.CorrectPerson;

public sealed class CorrectPersonHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, CorrectPersonForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var person = await db.People.Include(found => found.Roles).FirstOrDefaultAsync(found => found.Id == id, ct)
            ?? throw new RecordNotFoundException();
        db.Expect(person, form.Version);
        person.Correct(form.Name!, form.Email, form.JobTitle, form.Category!.Value, form.Reason, me.Actor, clock.Now);
        await db.RefuseAddressInUseAsync(person, clock.Today, ct);
        await db.SavePersonAsync(person, ct);
    }
}
