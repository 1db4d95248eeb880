using SafeguardingPortal.Data;
using SafeguardingPortal.Web.Platform.Tenancy;
using SafeguardingPortal.Web.Platform.Time;

namespace SafeguardingPortal.Web.Features.Relationships.EndRelationship;

public sealed class EndRelationshipHandler(PortalDbContext db, CurrentPerson me, SchoolClock clock)
{
    public async Task HandleAsync(Guid id, EndRelationshipForm form, CancellationToken ct)
    {
        var told = await db.RelationshipAsync(id, form.Version, me.Actor, ct);
        told.End(form.On!.Value, form.Reason, me.Actor, clock.Now);
        await db.SaveChangesAsync(ct);
    }
}
