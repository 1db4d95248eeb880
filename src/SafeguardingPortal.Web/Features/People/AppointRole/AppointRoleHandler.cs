using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Mail;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.People.AppointRole;

public sealed class AppointRoleHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock, MailQueue mails)
{
    public async Task HandleAsync(Guid id, AppointRoleForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var person = await db.People.Include(found => found.Roles).FirstOrDefaultAsync(found => found.Id == id, ct)
            ?? throw new RecordNotFoundException();
        db.Expect(person, form.Version);
        var holding = Ids.New();
        person.Appoint(holding, form.Role!.Value, form.From!.Value, me.Actor, clock.Now);
        await mails.TellOfOfficeAsync(db, (id, holding, form.Role.Value), me.PersonId, clock.Today, ct);
        await db.SaveChangesAsync(ct);
    }
}
