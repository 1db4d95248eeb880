using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Relationships;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Relationships.ConfirmRelationship;

public sealed class ConfirmRelationshipHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, ConfirmRelationshipForm form, CancellationToken ct)
    {
        var told = await db.RelationshipAsync(id, form.Version, me.Actor, ct);
        if (told.PersonId == me.PersonId)
        {
            told.Confirm(me.Actor, clock.Now);
        }
        else
        {
            var hasLogIn = await db.People.AnyAsync(person => person.Id == told.PersonId && person.UserId != null, ct);
            var signedOn = form.SignedOn ?? throw new RuleBrokenException(new SignedOnUnlikely());
            told.RecordSignature(signedOn, hasLogIn, me.Actor, clock.Now);
        }

        await db.SaveChangesAsync(ct);
    }
}
