using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.People.TakeBack;

public sealed class TakeBackHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, TakeBackForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var person = await db.People.Include(found => found.Roles).Include(found => found.Absences).Include(found => found.EarlierTimes)
                .AsSplitQuery().FirstOrDefaultAsync(found => found.Id == id, ct)
            ?? throw new RecordNotFoundException();
        db.Expect(person, form.Version);
        person.ComeBack(Ids.New(), Ids.New(), form.FirstDay!.Value, form.Reason!, me.Actor, clock.Now);
        // Somebody else may have the address by now.
        await db.RefuseAddressInUseAsync(person, clock.Today, ct);
        await db.SavePersonAsync(person, ct);
    }
}
