using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Inductions.HandOverInduction;

public sealed class HandOverInductionHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, HandOverInductionForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var induction = await db.Inductions.Include(found => found.Steps).FirstOrDefaultAsync(found => found.Id == id, ct)
            ?? throw new RecordNotFoundException();
        var inductor = await db.People.FirstOrDefaultAsync(person => person.Id == form.InductorId, ct)
            ?? throw new RecordNotFoundException();
        var name = await db.People.Where(person => person.Id == induction.PersonId).Select(person => person.Name).SingleAsync(ct);
        db.Expect(induction, form.Version);
        induction.HandOver(inductor, name, form.Reason, me.Actor, clock.Now, clock.Today);
        await db.SaveChangesAsync(ct);
    }
}
