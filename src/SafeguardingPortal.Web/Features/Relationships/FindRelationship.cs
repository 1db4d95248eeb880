using Microsoft.EntityFrameworkCore;
using SafeguardingPortal.Data;
using SafeguardingPortal.Domain.Relationships;
using SafeguardingPortal.Domain.Shared;
using SafeguardingPortal.Web.Platform.Forms;

namespace SafeguardingPortal.Web.Features.Relationships;

internal static class FindRelationship
{
    /// <summary>One that this person may know of, to change it.</summary>
    /// <exception cref="RecordNotFoundException">There is none, or none for them.</exception>
    public static async Task<RelationshipDisclosure> RelationshipAsync(
        this PortalDbContext db, Guid id, int version, Actor actor, CancellationToken ct)
    {
        var told = await db.RelationshipDisclosures.Where(RelationshipAccess.VisibleTo(actor))
            .Include(one => one.Decisions).Include(one => one.Changes).AsSplitQuery()
            .SingleOrDefaultAsync(one => one.Id == id, ct) ?? throw new RecordNotFoundException();
        db.Expect(told, version);
        return told;
    }
}
