using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Forms;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Inductions.SignStep;

/// <summary>Nothing to fill in: pressing the button is the signature of whoever is signed in.</summary>
public sealed class SignStepForm;

public sealed class SignStepHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, Guid stepId, CancellationToken ct)
    {
        var (seesAll, myId) = (me.May(Domain.Access.Permission.SeeTrainingRegister), me.PersonId);
        var induction = await db.Inductions.Include(found => found.Steps)
            .FirstOrDefaultAsync(found => found.Id == id && (seesAll || found.PersonId == myId || found.InductorId == myId), ct)
            ?? throw new RecordNotFoundException();
        var name = await db.People.Where(person => person.Id == induction.PersonId).Select(person => person.Name).SingleAsync(ct);
        induction.Sign(stepId, name, me.Actor, clock.Now, clock.Today);
        await db.SaveChangesAsync(ct);
    }
}
